#pragma once

#include <QList>

#include "base/store.h"

namespace kesu {

class WriteSession;

// One version of an organisation's own policy, calendar, catalog, workflow, paper form, or of the organisation itself.
struct ReferenceDocument {
    QString kind;      // policy, calendar, catalog, workflow, paper, organisation
    QString id;        // within its kind: "TEL-1.3"
    int version = 0;
    QByteArray body;   // JSON

    bool operator==(const ReferenceDocument &) const = default;
};

// Versions are added and never changed, so that a ticket can always be computed as on the day it ran.
class ReferenceStore {
public:
    explicit ReferenceStore(Store &store) : m_store(store) { }

    // The newest version of every document of a kind.
    Result<QList<ReferenceDocument>> newest(const QString &kind) const;
    // NotFound when there is none; version 0: the newest.
    Result<ReferenceDocument> find(const QString &kind, const QString &id, int version = 0) const;
    Result<QList<int>> versions(const QString &kind, const QString &id) const;
    // `document.version` must not be there yet.
    Result<void> insert(WriteSession &session, const ReferenceDocument &document) const;

private:
    Store &m_store;
};

} // namespace kesu
