#include "care/tablecopy.h"

#include <QMap>

#include "log/agestore.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsPerInsert = 500;

using Tables = QMap<QByteArray, QList<RowBatch::Column>>;

Result<Tables> tablesOf(HubSession &session)
{
    const auto rows = session.query(
        session.dialect() == SqlDialect::Sqlite
            ? "SELECT t.name, c.name, c.type FROM sqlite_schema t, pragma_table_info(t.name) c "
              "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid"
            : "SELECT t.relname, c.attname, format_type(c.atttypid, c.atttypmod) FROM pg_class t "
              "JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = current_schema() "
              "JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped "
              "WHERE t.relkind IN ('r', 'p') AND NOT t.relispartition ORDER BY t.relname, c.attnum");
    if (!rows)
        return rows.error();
    Tables tables;
    for (qsizetype i = 0; i < rows->count(); ++i) {
        const bool text = rows->utf8(i, 2).toLower() == "text";
        if (rows->utf8(i, 0) != "hub_schema")
            tables[rows->utf8(i, 0)].append({rows->utf8(i, 1), text ? RowBatch::Kind::Text : RowBatch::Kind::Integer});
    }
    return tables;
}

Result<void> mustBeFresh(HubSession &target)
{
    for (const QByteArray &table : {QByteArray("op"), QByteArray("scope"), QByteArray("hub_meta")}) {
        const auto rows = target.query("SELECT 1 FROM " + table + " LIMIT 1");
        if (!rows)
            return rows.error();
        if (!rows->isEmpty())
            return Error{ErrorKind::Refused, u"not-empty"_s, {}, {}};
    }
    return {};
}

SqlValue valueOf(const SqlRows &row, qsizetype column, RowBatch::Kind kind)
{
    if (row.isNull(0, column))
        return {};
    return kind == RowBatch::Kind::Text ? SqlValue(row.utf8(0, column)) : SqlValue(row.integer(0, column));
}

Result<void> copyTable(HubSession &source, HubSession &target, const QByteArray &table,
                       const QList<RowBatch::Column> &columns)
{
    RowBatch batch(table, columns);
    Result<void> done;
    const auto walked = source.each("SELECT " + batch.columnNames() + " FROM " + table, [&](const SqlRows &row) {
        QList<SqlValue> values;
        for (qsizetype column = 0; column < columns.size(); ++column)
            values.append(valueOf(row, column, columns.at(column).kind));
        batch.add(values);
        if (batch.count() == rowsPerInsert) {
            done = target.insert(batch);
            batch = RowBatch(table, columns);
        }
        return done.has_value();
    });
    if (!walked)
        return walked;
    return done ? target.insert(batch) : done;
}

Result<void> makeMonths(HubSession &source, HubSession &target)
{
    const auto ends = source.query("SELECT min(at), max(at) FROM op");
    if (!ends || ends->isNull(0, 0))
        return ends ? Result<void>() : Result<void>(ends.error());
    return makePartitions(target, {ends->integer(0, 0)}, {ends->integer(0, 1)});
}

} // namespace

Result<void> copyTables(HubDatabase &source, HubDatabase &target)
{
    return source.read([&](HubSession &from) {
        return target.write([&](HubSession &to) -> Result<void> {
            if (const auto fresh = mustBeFresh(to); !fresh)
                return fresh;
            if (const auto made = makeMonths(from, to); !made)
                return made;
            const auto tables = tablesOf(from);
            if (!tables)
                return tables.error();
            for (auto table = tables->cbegin(); table != tables->cend(); ++table) {
                if (const auto done = copyTable(from, to, table.key(), table.value()); !done)
                    return done;
            }
            return {};
        });
    });
}

} // namespace kesu
