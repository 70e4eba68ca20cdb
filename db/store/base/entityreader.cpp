#include "base/entityreader.h"

namespace kesu {

using namespace Qt::StringLiterals;

EntityReader::EntityReader(Database &database, const QString &type) : m_database(database), m_type(*findEntityType(type))
{
}

Result<EntityRow> EntityReader::find(const QString &id) const
{
    auto rows = select("WHERE id = ?", {id});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorKind::NotFound, u"no-such-record"_s, id, {m_type.name}};
    return rows->first();
}

Result<QList<EntityRow>> EntityReader::select(const QByteArray &where, const QVariantList &arguments) const
{
    auto query = m_database.query("SELECT " + entitySql(m_type).columns + " FROM " + m_type.name.toUtf8() + ' ' + where);
    for (const QVariant &argument : arguments)
        query.bind(argument);
    QList<EntityRow> rows;
    while (query.next())
        rows.append(readRow(query, m_type));
    if (query.failed())
        return query.error();
    return rows;
}

} // namespace kesu
