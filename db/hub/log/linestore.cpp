#include "log/linestore.h"

#include <QJsonDocument>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QByteArray columns = "scope, seq, at, line, uid, ent, ver, hash, body";

StoredLine lineAt(const SqlRows &rows, qsizetype row)
{
    return {rows.text(row, 0), rows.integer(row, 1), {rows.integer(row, 2)}, rows.utf8(row, 3), rows.text(row, 4),
            rows.text(row, 5), rows.integer(row, 6), rows.utf8(row, 7), rows.utf8(row, 8)};
}

const QByteArray all = "SELECT " + columns + " FROM op WHERE ";

Result<QList<StoredLine>> select(HubSession &session, const QByteArray &sql, const QList<SqlValue> &parameters)
{
    const auto rows = session.query(sql, parameters);
    if (!rows)
        return rows.error();
    QList<StoredLine> lines;
    lines.reserve(rows->count());
    for (qsizetype i = 0; i < rows->count(); ++i)
        lines.append(lineAt(*rows, i));
    return lines;
}

} // namespace

Result<LogEntry> StoredLine::entry() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return Error{ErrorKind::StoreUnusable, u"damaged"_s, scope, {QString::number(seq)}};
    return logEntryFromJson(document.object());
}

StoredLine storedLineOf(const LogEntry &entry, QByteArray body)
{
    static const QByteArray names[] = {"op", "enter", "leave"};
    return {entry.scope, entry.seq, entry.at, names[int(entry.kind)], entry.operation.uid, entry.entity, entry.ver,
            entry.hash, std::move(body)};
}

Result<void> appendLines(HubSession &session, const QList<StoredLine> &lines)
{
    using Kind = RowBatch::Kind;
    RowBatch batch("op", {{"scope", Kind::Text}, {"seq", Kind::Integer}, {"at", Kind::Integer}, {"line", Kind::Text},
                          {"uid", Kind::Text}, {"ent", Kind::Text}, {"ver", Kind::Integer}, {"hash", Kind::Text},
                          {"body", Kind::Text}});
    for (const StoredLine &line : lines)
        batch.add({line.scope, line.seq, line.at.ms, line.line, line.uid, line.entity, line.ver, line.hash, line.body});
    return session.insert(batch);
}

Result<QList<StoredLine>> linesAfter(HubSession &session, const QString &scope, qint64 seq, int limit, qint64 bytes)
{
    return select(session,
                  session.withinBytes(all + "scope = $1 AND seq > $2 ORDER BY seq LIMIT $3", columns, "seq", "body", 4),
                  {scope, seq, limit, bytes});
}

Result<QByteArray> hashAt(HubSession &session, const QString &scope, qint64 seq)
{
    const auto rows = session.query("SELECT hash FROM op WHERE scope = $1 AND seq = $2", {scope, seq});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? QByteArray() : rows->utf8(0, 0);
}

Result<QList<StoredLine>> operationsOf(HubSession &session, const QString &entity, qint64 before, int limit, qint64 bytes)
{
    return select(session,
                  session.withinBytes(all + "ent = $1 AND ver < $2 AND line = 'op' ORDER BY ver DESC LIMIT $3", columns,
                                      "ver DESC", "body", 4),
                  {entity, before, limit, bytes});
}

Result<QList<StoredLine>> linesOf(HubSession &session, const QString &entity)
{
    return select(session, all + "ent = $1 ORDER BY ver, scope, seq", {entity});
}

Result<void> replaceBody(HubSession &session, const StoredLine &line)
{
    const auto done = session.run("UPDATE op SET body = $1 WHERE scope = $2 AND seq = $3",
                                  {line.body, line.scope, line.seq});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> walkLines(HubSession &session, const std::function<bool(const StoredLine &)> &line)
{
    return session.each("SELECT " + columns + " FROM op ORDER BY scope, seq",
                        [&](const SqlRows &row) { return line(lineAt(row, 0)); });
}

Result<void> walkOperations(HubSession &session,
                            const std::function<bool(const StoredLine &, const QByteArray &)> &line)
{
    return session.each("SELECT o.scope, o.seq, o.at, o.line, o.uid, o.ent, o.ver, o.hash, o.body, e.state FROM op o "
                        "LEFT JOIN entity e ON e.ent = o.ent WHERE o.line = 'op' ORDER BY o.ent, o.ver",
                        [&](const SqlRows &row) { return line(lineAt(row, 0), row.utf8(0, 9)); });
}

} // namespace kesu
