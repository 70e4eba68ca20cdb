#pragma once

#include <QSet>
#include <QStringList>

#include <map>

#include "log/recordstore.h"

namespace kesu {

// The records one transaction works on: locked, read once, changed in memory, written together at the end.
class RecordShelf {
public:
    explicit RecordShelf(HubSession &session) : m_session(session) {}

    // Those that exist; of `parts`, which are among them, also the tickets they belong to. To be called once, before
    // find().
    Result<void> lock(const QSet<QString> &entities, const QStringList &parts);
    // Null when there is none.
    RecordRow *find(const QString &entity);
    // A record that does not exist yet.
    RecordRow &add(const QString &entity, const QString &scope, const QString &parent);
    // Everything that belongs to a ticket which is on the shelf, read and locked now if it was not yet.
    Result<QList<RecordRow *>> partsOf(const QString &ticket);
    void touch(const RecordRow &row) { m_touched.insert(row.entity(), &row); }

    Result<void> save();

private:
    HubSession &m_session;
    std::map<QString, RecordRow> m_rows;
    QMap<QString, const RecordRow *> m_touched;
};

} // namespace kesu
