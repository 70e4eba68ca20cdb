#include "log/recordstore.h"

#include <algorithm>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QByteArray columns = "e.ent, e.scope, e.parent, e.epoch_ver, e.purged, e.state";

QByteArrayList utf8(const QStringList &texts)
{
    QByteArrayList list;
    list.reserve(texts.size());
    for (const QString &text : texts)
        list.append(text.toUtf8());
    return list;
}

Result<QList<RecordRow>> select(HubSession &session, const QByteArray &sql, const QList<SqlValue> &parameters)
{
    const auto rows = session.query(sql, parameters);
    if (!rows)
        return rows.error();
    QList<RecordRow> records;
    for (qsizetype i = 0; i < rows->count(); ++i) {
        auto state = entityStateFromJson(rows->utf8(i, 5));
        if (!state)
            return Error{ErrorKind::StoreUnusable, u"damaged"_s, rows->text(i, 0), {state.error().code}};
        records.append({rows->text(i, 1), rows->text(i, 2), rows->utf8(i, 3), rows->integer(i, 4) != 0,
                        *std::move(state), true});
    }
    return records;
}

Result<void> withoutCount(const Result<qint64> &done)
{
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

QString RecordRow::number() const
{
    return state.type == "ticket"_L1 ? state.set.value(u"number"_s).toString() : QString();
}

qint64 sharedVersion(const RecordRow &row, qint64 authorEpoch, qint64 hubEpoch)
{
    if (authorEpoch == hubEpoch)
        return row.state.ver;
    if (authorEpoch > hubEpoch)
        return 0; // seen on a hub that is lost
    // A record without marks was not there at a restore since: nobody of that time has seen it.
    qint64 shared = 0;
    bool marked = false;
    for (const QByteArray &mark : row.epochVer.split(',')) {
        const qsizetype colon = mark.indexOf(':');
        if (colon < 0 || mark.left(colon).toLongLong() <= authorEpoch)
            continue;
        const qint64 version = mark.mid(colon + 1).toLongLong();
        shared = marked ? std::min(shared, version) : version;
        marked = true;
    }
    return shared;
}

Result<QStringList> ticketsOf(HubSession &session, const QStringList &parts)
{
    if (parts.isEmpty())
        return QStringList();
    const auto rows = session.query("SELECT DISTINCT parent FROM entity WHERE parent <> '' AND "
                                    + session.anyOf("ent", 1), {utf8(parts)});
    if (!rows)
        return rows.error();
    QStringList tickets;
    for (qsizetype i = 0; i < rows->count(); ++i)
        tickets.append(rows->text(i, 0));
    return tickets;
}

Result<QList<RecordRow>> lockRecords(HubSession &session, const QStringList &entities)
{
    if (entities.isEmpty())
        return QList<RecordRow>();
    return select(session, "SELECT " + columns + " FROM entity e WHERE " + session.anyOf("e.ent", 1)
                      + " ORDER BY (e.parent <> ''), e.ent" + session.forUpdate("e"), {utf8(entities)});
}

Result<QList<RecordRow>> lockParts(HubSession &session, const QString &ticket)
{
    return select(session, "SELECT " + columns + " FROM entity e WHERE e.parent = $1 AND e.parent <> '' ORDER BY e.ent"
                      + session.forUpdate("e"), {ticket});
}

Result<std::optional<RecordRow>> findRecord(HubSession &session, const QString &entity)
{
    auto found = select(session, "SELECT " + columns + " FROM entity e WHERE e.ent = $1", {entity});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

// A record that was not there when it was looked for must still not be there: the plain insert fails if somebody else
// made it meanwhile, and the transaction runs again.
Result<void> saveRecords(HubSession &session, const QList<const RecordRow *> &rows)
{
    using Kind = RowBatch::Kind;
    const QList<RowBatch::Column> all{{"ent", Kind::Text}, {"type", Kind::Text}, {"scope", Kind::Text},
                                      {"parent", Kind::Text}, {"number", Kind::Text}, {"ver", Kind::Integer},
                                      {"epoch_ver", Kind::Text}, {"purged", Kind::Integer}, {"state", Kind::Text}};
    RowBatch fresh("entity", all);
    RowBatch known("entity", all);
    for (const RecordRow *row : rows) {
        const QString number = row->number();
        (row->stored ? known : fresh)
            .add({row->entity(), row->state.type, row->scope, row->parent,
                  number.isEmpty() ? SqlValue() : SqlValue(number), row->state.ver, row->epochVer, row->purged,
                  toJson(row->state)});
    }
    if (const auto made = session.insert(fresh); !made)
        return made;
    return session.insert(known, "ON CONFLICT (ent) DO UPDATE SET scope = excluded.scope, number = excluded.number, "
                                 "ver = excluded.ver, purged = excluded.purged, state = excluded.state");
}

Result<QList<SnapshotItem>> snapshotItems(HubSession &session, const QString &scope, const QString &after, int limit,
                                          qint64 bytes)
{
    const auto rows = session.query(
        session.withinBytes("SELECT ent, state FROM entity WHERE scope = $1 AND ent > $2 ORDER BY ent LIMIT $3",
                            "ent, state", "ent", "state", 4), {scope, after, limit, bytes});
    if (!rows)
        return rows.error();
    QList<SnapshotItem> items;
    for (qsizetype i = 0; i < rows->count(); ++i)
        items.append({rows->text(i, 0), rows->utf8(i, 1)});
    return items;
}

namespace {

// A number without the digits it ends in: what one device counts up.
QString seriesOf(const QString &number)
{
    qsizetype end = number.size();
    while (end > 0 && number.at(end - 1).isDigit())
        --end;
    return number.left(end);
}

// Two who give the same number at once do not see each other's: whoever gives numbers of a series waits for the others
// of that series, which are none unless two devices have the same letter. In order, so that nobody waits in a circle.
Result<void> lockSeries(HubSession &session, const QStringList &numbers)
{
    QStringList series;
    for (const QString &number : numbers)
        series.append(seriesOf(number));
    series.sort();
    series.removeDuplicates();
    for (const QString &each : std::as_const(series)) {
        const auto locked = session.query("SELECT pg_advisory_xact_lock(7226383, hashtext($1))", {each});
        if (!locked)
            return locked.error();
    }
    return {};
}

} // namespace

Result<QHash<QString, QString>> takenNumbers(HubSession &session, const QStringList &numbers)
{
    QHash<QString, QString> taken;
    if (numbers.isEmpty())
        return taken;
    if (session.dialect() == SqlDialect::PostgreSql) { // SQLite has one writer
        if (const auto locked = lockSeries(session, numbers); !locked)
            return locked.error();
    }
    const auto rows = session.query("SELECT number, ent FROM entity WHERE number IS NOT NULL AND "
                                    + session.anyOf("number", 1), {utf8(numbers)});
    if (!rows)
        return rows.error();
    for (qsizetype i = 0; i < rows->count(); ++i)
        taken.insert(rows->text(i, 0), rows->text(i, 1));
    return taken;
}

Result<void> nameBlobs(HubSession &session, const QList<std::pair<QString, QString>> &hashAndEntity)
{
    RowBatch batch("named_blob", {{"sha256", RowBatch::Kind::Text}, {"ent", RowBatch::Kind::Text}});
    for (const auto &[hash, entity] : hashAndEntity)
        batch.add({hash, entity});
    return session.insert(batch, "ON CONFLICT DO NOTHING");
}

Result<void> forgetBlobs(HubSession &session, const QString &entity)
{
    return withoutCount(session.run("DELETE FROM named_blob WHERE ent = $1", {entity}));
}

Result<QStringList> scopesOfBlob(HubSession &session, const QByteArray &sha256)
{
    const auto rows = session.query("SELECT DISTINCT e.scope FROM named_blob b JOIN entity e ON e.ent = b.ent "
                                    "WHERE b.sha256 = $1", {sha256});
    if (!rows)
        return rows.error();
    QStringList scopes;
    for (qsizetype i = 0; i < rows->count(); ++i)
        scopes.append(rows->text(i, 0));
    return scopes;
}

Result<void> markEpoch(HubSession &session, qint64 epoch)
{
    if (session.dialect() == SqlDialect::PostgreSql) { // every record there is: longer than a request may take
        if (const auto patient = session.run("SET LOCAL statement_timeout = 0"); !patient)
            return patient.error();
    }
    return withoutCount(session.run("UPDATE entity SET epoch_ver = epoch_ver || ',' || $1 || ':' || ver",
                                    {QByteArray::number(epoch)}));
}

} // namespace kesu
