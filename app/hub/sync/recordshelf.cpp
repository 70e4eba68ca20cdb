#include "sync/recordshelf.h"

namespace kesu {

Result<void> RecordShelf::lock(const QSet<QString> &entities, const QStringList &parts)
{
    const auto tickets = ticketsOf(m_session, parts);
    if (!tickets)
        return tickets.error();
    QSet<QString> all = entities;
    for (const QString &ticket : *tickets)
        all.insert(ticket);
    auto rows = lockRecords(m_session, all.values());
    if (!rows)
        return rows.error();
    for (RecordRow &row : *rows) {
        const QString entity = row.entity();
        m_rows.insert_or_assign(entity, std::move(row));
    }
    return {};
}

RecordRow *RecordShelf::find(const QString &entity)
{
    const auto found = m_rows.find(entity);
    return found == m_rows.end() ? nullptr : &found->second;
}

RecordRow &RecordShelf::add(const QString &entity, const QString &scope, const QString &parent)
{
    RecordRow row;
    row.scope = scope;
    row.parent = parent;
    return m_rows.insert_or_assign(entity, std::move(row)).first->second;
}

Result<QList<RecordRow *>> RecordShelf::partsOf(const QString &ticket)
{
    auto stored = lockParts(m_session, ticket);
    if (!stored)
        return stored.error();
    for (RecordRow &row : *stored) {
        const QString entity = row.entity();
        m_rows.try_emplace(entity, std::move(row)); // what is on the shelf already may be newer
    }
    QList<RecordRow *> parts;
    for (auto &[entity, row] : m_rows) {
        if (row.parent == ticket)
            parts.append(&row);
    }
    return parts;
}

Result<void> RecordShelf::save()
{
    return saveRecords(m_session, m_touched.values());
}

} // namespace kesu
