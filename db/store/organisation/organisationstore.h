#pragma once

#include <QList>
#include <QStringList>

#include "base/id.h"
#include "base/store.h"

namespace kesu {

class WriteSession;

struct StaffRow {
    StaffId id;
    QString name;
    QStringList roles;  // sorted
    bool active = true;
    QString branch;
    QString department;

    bool operator==(const StaffRow &) const = default;
};

struct DepartmentRow {
    QString id;
    QString name;
    QString branch;
    QString parent;
    bool active = true;

    bool operator==(const DepartmentRow &) const = default;
};

struct BranchRow {
    QString id;        // its code, part of ticket numbers
    QString name;
    QString calendar;
    QString timeZone;  // IANA
    bool active = true;

    bool operator==(const BranchRow &) const = default;
};

// Who works here and where. put() makes the record or sets what differs; nothing is ever removed, only made inactive.
class OrganisationStore {
public:
    explicit OrganisationStore(Store &store) : m_store(store) { }

    Result<QList<StaffRow>> staff() const;
    Result<QList<DepartmentRow>> departments() const;
    Result<QList<BranchRow>> branches() const;

    Result<void> put(WriteSession &session, const StaffRow &row) const;
    Result<void> put(WriteSession &session, const DepartmentRow &row) const;
    Result<void> put(WriteSession &session, const BranchRow &row) const;

private:
    Result<void> put(WriteSession &session, const QString &type, const QString &id, const QVariantMap &fields) const;

    Store &m_store;
};

} // namespace kesu
