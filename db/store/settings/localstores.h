#pragma once

#include <QList>
#include <QMap>

#include "base/store.h"

namespace kesu {

class WriteSession;

// Settings that stay on this machine, as text.
class SettingStore {
public:
    explicit SettingStore(Store &store) : m_store(store) { }
    Result<QMap<QString, QString>> all() const;
    Result<void> put(const QString &key, const QString &value) const;
    Result<void> remove(const QString &key) const;

private:
    Store &m_store;
};

// What people call the devices of the branch, as the hub has told.
class DeviceNames {
public:
    explicit DeviceNames(Store &store) : m_store(store) { }
    Result<void> put(const QMap<QString, QString> &labels) const;
    QString nameOf(const QString &device) const; // the identity itself where no name is known

private:
    Store &m_store;
};

// A half-filled form as text; durable with every save.
struct DraftRow {
    QString id;
    QString form;
    QString subject;
    QString title;
    QString user;
    QByteArray body;
    Instant savedAt;

    bool operator==(const DraftRow &) const = default;
};

class DraftStore {
public:
    explicit DraftStore(Store &store) : m_store(store) { }
    Result<void> put(const DraftRow &draft) const;
    Result<void> remove(const QString &id) const;
    // As part of the transaction that makes the draft a record.
    Result<void> remove(WriteSession &session, const QString &id) const;
    // Newest first; an empty form or subject does not restrict.
    Result<QList<DraftRow>> list(const QString &form = {}, const QString &subject = {}) const;

private:
    Store &m_store;
};

} // namespace kesu
