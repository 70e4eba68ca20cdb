#include "log/quarantinestore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QByteArray columns = "body, home, code, field, message, at, state, decided_by, decided_at";
const QByteArray select = "SELECT " + columns + ", uid FROM quarantine ";

Result<QuarantinedOperation> operationAt(const SqlRows &rows, qsizetype row)
{
    auto operation = operationFromJson(rows.utf8(row, 0));
    if (!operation)
        return Error{ErrorKind::StoreUnusable, u"damaged"_s, u"quarantine"_s, {operation.error().code}};
    QuarantinedOperation held{*std::move(operation), rows.text(row, 1), rows.text(row, 2), rows.text(row, 3),
                              rows.text(row, 4), {rows.integer(row, 5)}, rows.text(row, 6), rows.text(row, 7), {}};
    if (!rows.isNull(row, 8))
        held.decidedAt = Instant{rows.integer(row, 8)};
    return held;
}

} // namespace

Result<void> saveQuarantined(HubSession &session, const QList<QuarantinedOperation> &operations)
{
    using Kind = RowBatch::Kind;
    RowBatch batch("quarantine", {{"uid", Kind::Text}, {"dev", Kind::Text}, {"dseq", Kind::Integer}, {"usr", Kind::Text},
                                  {"home", Kind::Text}, {"ent", Kind::Text}, {"type", Kind::Text}, {"body", Kind::Text},
                                  {"code", Kind::Text}, {"field", Kind::Text}, {"message", Kind::Text},
                                  {"at", Kind::Integer}, {"state", Kind::Text}});
    for (const QuarantinedOperation &held : operations) {
        const Operation &op = held.operation;
        batch.add({op.uid, op.device, op.dseq, op.user, held.home, op.entity, op.type, toJson(op), held.code, held.field,
                   held.message, held.at.ms, held.state});
    }
    return session.insert(batch);
}

Result<QList<QuarantinedOperation>> heldOperations(HubSession &session, const QStringList &homes, const QString &device,
                                                   int limit, qint64 bytes)
{
    QByteArrayList list;
    for (const QString &home : homes)
        list.append(home.toUtf8());
    const bool one = !device.isEmpty();
    const QByteArray where = homes.isEmpty() ? QByteArray("WHERE dev = $1")
        : one ? "WHERE " + session.anyOf("home", 2) + " AND dev = $1" : "WHERE " + session.anyOf("home", 1);
    QList<SqlValue> parameters;
    if (one || homes.isEmpty())
        parameters.append(device);
    if (!homes.isEmpty())
        parameters.append(list);
    parameters.append(limit);
    const QByteArray page = select + where + " AND state = 'held' ORDER BY at DESC, uid LIMIT $"
        + QByteArray::number(parameters.size());
    parameters.append(bytes);
    const auto rows = session.query(session.withinBytes(page, columns, "at DESC, uid", "body", int(parameters.size())),
                                    parameters);
    if (!rows)
        return rows.error();
    QList<QuarantinedOperation> held;
    for (qsizetype i = 0; i < rows->count(); ++i) {
        auto operation = operationAt(*rows, i);
        if (!operation)
            return operation.error();
        held.append(*std::move(operation));
    }
    return held;
}

Result<std::optional<QuarantinedOperation>> lockQuarantined(HubSession &session, const QString &uid)
{
    const auto rows = session.query(select + "WHERE uid = $1" + session.forUpdate(), {uid});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return std::optional<QuarantinedOperation>();
    auto held = operationAt(*rows, 0);
    if (!held)
        return held.error();
    return std::optional(*std::move(held));
}

Result<void> decideQuarantined(HubSession &session, const QString &uid, const QString &state, const QString &by,
                               Instant at)
{
    const auto done = session.run("UPDATE quarantine SET state = $2, decided_by = $3, decided_at = $4 WHERE uid = $1",
                                  {uid, state, by, at.ms});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> blankQuarantined(HubSession &session, const QString &entity)
{
    const auto rows = session.query("SELECT body FROM quarantine WHERE ent = $1", {entity});
    if (!rows)
        return rows.error();
    for (qsizetype i = 0; i < rows->count(); ++i) {
        auto operation = operationFromJson(rows->utf8(i, 0));
        if (!operation)
            continue;
        operation->set.clear();
        operation->reason.clear();
        const auto done = session.run("UPDATE quarantine SET body = $2 WHERE uid = $1",
                                      {operation->uid, toJson(*operation)});
        if (!done)
            return done.error();
    }
    return {};
}

} // namespace kesu
