#include "sql/hubsession.h"

namespace kesu {

using namespace Qt::StringLiterals;

Result<qint64> HubSession::integer(const QByteArray &sql, const QList<SqlValue> &parameters)
{
    const auto rows = query(sql, parameters);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorKind::NotFound, u"no-row"_s, QString::fromUtf8(sql.left(120)), {}};
    return rows->integer(0, 0);
}

QByteArray HubSession::anyOf(const QByteArray &column, int parameter) const
{
    const QByteArray number = QByteArray::number(parameter);
    return dialect() == SqlDialect::PostgreSql ? column + " = ANY($" + number + "::text[])"
                                               : column + " IN (SELECT value FROM json_each($" + number + "))";
}

QByteArray HubSession::withinBytes(const QByteArray &select, const QByteArray &columns, const QByteArray &order,
                                   const QByteArray &body, int parameter) const
{
    const QByteArray size = dialect() == SqlDialect::PostgreSql ? "octet_length(" + body + ')'
                                                                : "length(CAST(" + body + " AS BLOB))";
    return "WITH page AS (" + select + "), sized AS (SELECT page.*, " + size + " AS size, sum(" + size + ") OVER (ORDER BY "
        + order + ") AS total, row_number() OVER (ORDER BY " + order + ") AS place FROM page) SELECT " + columns
        + " FROM sized WHERE total - size <= $" + QByteArray::number(parameter) + " OR place <= 2 ORDER BY " + order;
}

QByteArray HubSession::forUpdate(const QByteArray &table) const
{
    if (dialect() != SqlDialect::PostgreSql)
        return {};
    return table.isEmpty() ? " FOR UPDATE" : " FOR UPDATE OF " + table;
}

} // namespace kesu
