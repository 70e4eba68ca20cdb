#include "sync/recordkeeper.h"

#include <algorithm>

#include "base/writesession.h"
#include "sync/recordstates.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

bool exists(Database &database, const QByteArray &table)
{
    return database.integer("SELECT EXISTS (SELECT 1 FROM " + table + ")").value_or(1) != 0;
}

// The hub's state with own operations on top. One that only changes a record the hub does not have shows nothing.
EntityState shownOf(const RecordKeeper::Record &record)
{
    EntityState shown = record.hub;
    for (const auto &[operation, acked] : record.pending) {
        if (shown.exists() || operation.kind != "set"_L1)
            apply(shown, {operation, 0, operation.hlc});
    }
    return shown;
}

} // namespace

bool mentions(const EntityState &state, const QString &uid)
{
    if (state.created.uid == uid)
        return true;
    const auto isIt = [&](const auto &each) { return each.uid == uid; };
    if (std::any_of(state.stamps.cbegin(), state.stamps.cend(), isIt))
        return true;
    return std::any_of(state.others.cbegin(), state.others.cend(), [&](const QList<Head> &heads) {
        return std::any_of(heads.cbegin(), heads.cend(), [&](const Head &head) { return isIt(head.stamp); });
    });
}

RecordKeeper::RecordKeeper(WriteSession &session)
    : m_session(session), m_writer(session),
      m_anyPending(session.database().integer("SELECT EXISTS (SELECT 1 FROM outbox WHERE echoed = 0)"
                                              " OR EXISTS (SELECT 1 FROM mirror_row)").value_or(1) != 0),
      m_anyAside(exists(session.database(), "kept_aside")), m_anyLeaving(exists(session.database(), "leaving"))
{
}

Result<RecordKeeper::Record *> RecordKeeper::open(const QString &type, const QString &entity)
{
    Record *&known = m_byName[{type, entity}];
    if (known)
        return known;
    m_records.push_back({type, entity, {}, {}, {}, {}, {}, {}, false, false});
    known = &m_records.back();
    const auto maybe = mayBeHere(type, entity);
    if (!maybe)
        return maybe.error();
    if (*maybe) {
        if (const auto read = loadRow(*known); !read)
            return read.error();
    }
    if (const auto loaded = load(*known); !loaded)
        return loaded.error();
    return known;
}

// Most of what a first pull brings comes after all that is here, and need not be looked for. In the order of bytes, which
// is the tables' own. Rows written by write() are none anybody asks for here.
Result<bool> RecordKeeper::mayBeHere(const QString &type, const QString &entity)
{
    const EntityType *known = findEntityType(type);
    if (!known)
        return false;
    auto last = m_lastIds.find(known);
    if (last == m_lastIds.end()) {
        auto newest = m_session.database().query("SELECT max(id) FROM " + known->name.toUtf8());
        if (!newest.next())
            return newest.error();
        last = m_lastIds.emplace(known, newest.utf8(0)).first;
    }
    return entity.toUtf8() <= last->second;
}

Result<void> RecordKeeper::loadRow(Record &record)
{
    const EntityType *type = findEntityType(record.type);
    if (!type)
        return {};
    auto select = m_session.database().query(entitySql(*type).selectById);
    if (!select.bind(record.entity).next())
        return select.result();
    record.stored.row = readRow(select, *type);
    select.reset();
    auto state = RecordStates(m_session.database()).load(*type, *record.stored.row);
    if (!state)
        return state.error();
    record.stored.state = *state;
    record.stored.scope = record.stored.row->scope;
    return {};
}

// What stands beside the row.
Result<void> RecordKeeper::load(Record &record)
{
    Database &database = m_session.database();
    if (!record.stored.row && m_anyAside) {
        auto aside = database.query("SELECT body, scope FROM kept_aside WHERE type = ? AND ent = ?");
        if (aside.bind(record.type).bind(record.entity).next()) {
            auto state = entityStateFromJson(aside.utf8(0));
            if (!state)
                return state.error();
            record.stored = {*state, {}, aside.text(1)};
        } else if (aside.failed()) {
            return aside.error();
        }
    }
    record.scope = record.stored.scope;
    record.hub = record.stored.state;
    if (m_anyLeaving) {
        auto left = database.query("SELECT reason FROM leaving WHERE type = ? AND ent = ?");
        record.wasLeaving = left.bind(record.type).bind(record.entity).next();
        if (left.failed())
            return left.error();
        if (record.wasLeaving)
            record.leaving = left.text(0);
    }
    return m_anyPending ? loadPending(record) : Result<void>();
}

Result<void> RecordKeeper::loadPending(Record &record)
{
    Database &database = m_session.database();
    auto rows = database.query("SELECT body, acked FROM outbox WHERE ent = ? AND echoed = 0 ORDER BY dseq");
    rows.bind(record.entity);
    while (rows.next()) {
        const auto operation = operationFromJson(rows.utf8(0));
        if (!operation)
            return operation.error();
        if (operation->type == record.type)
            record.pending.append({*operation, rows.integer(1) != 0});
    }
    if (rows.failed())
        return rows.error();
    auto mirror = database.query("SELECT body FROM mirror_row WHERE type = ? AND ent = ?");
    if (mirror.bind(record.type).bind(record.entity).next())
        record.mirror = mirror.utf8(0);
    if (mirror.failed())
        return mirror.error();
    if (record.pending.isEmpty())
        return {};
    if (!record.mirror.isEmpty()) {
        auto state = entityStateFromJson(record.mirror);
        if (!state)
            return state.error();
        record.hub = *state;
        return {};
    }
    record.adrift = record.stored.state.ver > 0;
    if (!record.adrift)
        record.hub = {};
    return {};
}

Result<void> RecordKeeper::enter(Record &record, const EntityState &state, const QString &scope)
{
    record.hub = state;
    record.scope = scope;
    record.leaving.clear();
    record.adrift = false;
    const QList<Pending> pending = record.pending;
    for (const Pending &own : pending) {
        if (!mentions(state, own.operation.uid))
            continue;
        if (const auto done = arrived(record, own.operation.uid); !done)
            return done;
    }
    return settleByAcknowledgement(record);
}

Result<void> RecordKeeper::leave(Record &record, const QString &reason)
{
    record.leaving = reason;
    return settleByAcknowledgement(record);
}

Result<void> RecordKeeper::missing(Record &record)
{
    if (record.pending.isEmpty() || record.pending.constFirst().operation.kind == "set"_L1)
        return leave(record, u"gone"_s);
    // Made here, and not yet again with a hub that was restored.
    record.hub = {};
    record.scope.clear();
    record.adrift = false;
    return {};
}

// The lines of own operations may stand in a log that is not read here: those the hub has count as part of its state, the
// others as soon as it has them.
Result<void> RecordKeeper::settleByAcknowledgement(Record &record)
{
    if (record.pending.isEmpty())
        return {};
    record.pending.removeIf([](const Pending &own) { return own.acked; });
    m_settledMore = true;
    return m_session.database().query("UPDATE outbox SET loose = 1, echoed = acked WHERE ent = ? AND echoed = 0")
        .bind(record.entity).run();
}

Result<void> RecordKeeper::arrivedUpTo(Record &record, qint64 dseq)
{
    if (record.pending.isEmpty())
        return {};
    record.pending.removeIf([&](const Pending &own) { return own.operation.dseq <= dseq; });
    m_settledMore = true;
    return m_session.database().query("UPDATE outbox SET echoed = 1 WHERE ent = ? AND dseq <= ?")
        .bind(record.entity).bind(dseq).run();
}

Result<void> RecordKeeper::arrived(Record &record, const QString &uid)
{
    const auto own = std::find_if(record.pending.cbegin(), record.pending.cend(),
                                  [&](const Pending &each) { return each.operation.uid == uid; });
    if (own == record.pending.cend())
        return {};
    settled(own->operation.dseq);
    const auto done = m_session.database().query("UPDATE outbox SET echoed = 1 WHERE dseq = ? AND uid = ?")
                          .bind(own->operation.dseq).bind(uid).run();
    withdraw(record, uid);
    return done;
}

void RecordKeeper::withdraw(Record &record, const QString &uid)
{
    record.pending.removeIf([&](const Pending &own) { return own.operation.uid == uid; });
}

Result<Applied> RecordKeeper::write()
{
    for (Record &record : m_records) {
        if (const auto done = store(record); !done)
            return done.error();
    }
    if (const auto done = evictSettled(); !done)
        return done.error();
    if (const auto done = retain(); !done)
        return done.error();
    if (const auto done = noteDues(); !done)
        return done.error();
    return m_applied;
}

// Due times follow from tickets and their events, and are computed once this is committed.
Result<void> RecordKeeper::noteDues()
{
    Database &database = m_session.database();
    auto ofTicket = database.query("INSERT OR IGNORE INTO due_pending (ticket) VALUES (?)");
    auto ofEvent = database.query("INSERT OR IGNORE INTO due_pending (ticket) SELECT ticket FROM ticket_event"
                                  " WHERE id = ?");
    for (const auto &[type, id] : std::as_const(m_applied.records)) {
        Statement *note = type == "ticket"_L1 ? &ofTicket : type == "ticket_event"_L1 ? &ofEvent : nullptr;
        if (!note)
            continue;
        if (const auto done = note->bind(id).run(); !done)
            return done;
        note->reset();
    }
    return {};
}

Result<void> RecordKeeper::store(Record &record)
{
    Result<void> done = storeLeaving(record);
    if (!done || !record.leaving.isEmpty() || record.adrift)
        return done;
    const EntityState shown = shownOf(record);
    if (shown.exists()) {
        if (shown != record.stored.state || record.scope != record.stored.scope) {
            done = m_writer.replace(record.stored, shown, record.scope);
            m_applied.records.append({record.type, record.entity});
        }
    } else if (record.stored.state.exists()) {
        done = m_writer.remove(record.stored);
        m_applied.records.append({record.type, record.entity});
    }
    return done ? storeMirror(record) : done;
}

Result<void> RecordKeeper::storeMirror(Record &record)
{
    const QByteArray wanted = record.pending.isEmpty() || !record.hub.exists() ? QByteArray() : toJson(record.hub);
    if (wanted == record.mirror)
        return {};
    if (wanted.isEmpty())
        return m_session.database().query("DELETE FROM mirror_row WHERE type = ? AND ent = ?")
            .bind(record.type).bind(record.entity).run();
    return m_session.database().query("INSERT OR REPLACE INTO mirror_row (type, ent, ver, body) VALUES (?,?,?,?)")
        .bind(record.type).bind(record.entity).bind(record.hub.ver).bind(wanted).run();
}

Result<void> RecordKeeper::storeLeaving(Record &record)
{
    Database &database = m_session.database();
    if (!record.leaving.isEmpty()) {
        m_anyLeaving = true;
        return database.query("INSERT OR REPLACE INTO leaving (type, ent, reason) VALUES (?,?,?)")
            .bind(record.type).bind(record.entity).bind(record.leaving).run();
    }
    if (record.wasLeaving)
        return database.query("DELETE FROM leaving WHERE type = ? AND ent = ?")
            .bind(record.type).bind(record.entity).run();
    return {};
}

Result<void> RecordKeeper::evictSettled()
{
    if (!m_anyLeaving)
        return {};
    QList<QPair<QString, QString>> leaving;
    {
        auto rows = m_session.database().query("SELECT type, ent FROM leaving");
        while (rows.next())
            leaving.append({rows.text(0), rows.text(1)});
        if (rows.failed())
            return rows.error();
    }
    for (const auto &[type, id] : std::as_const(leaving)) {
        const auto unsettled = hasUnsettled(type, id);
        if (!unsettled)
            return unsettled.error();
        if (*unsettled)
            continue;
        if (const auto done = evict(type, id); !done)
            return done;
        m_applied.records.append({type, id});
    }
    return {};
}

// Own operations that have not arrived, on the record or on what hangs on it.
Result<bool> RecordKeeper::hasUnsettled(const QString &type, const QString &id)
{
    Database &database = m_session.database();
    auto own = database.query("SELECT 1 FROM outbox WHERE ent = ? AND echoed = 0 LIMIT 1");
    if (own.bind(id).next() || own.failed())
        return own.failed() ? Result<bool>(own.error()) : true;
    if (type != "ticket"_L1)
        return false;
    for (const EntityType &child : entityTypes()) {
        if (child.name == "ticket"_L1 || !child.find(u"ticket"_s))
            continue;
        auto pending = database.query("SELECT 1 FROM " + child.name.toUtf8() + " AS c JOIN outbox AS o ON o.ent = c.id"
                                      " WHERE c.ticket = ? AND o.echoed = 0 LIMIT 1");
        if (pending.bind(id).next() || pending.failed())
            return pending.failed() ? Result<bool>(pending.error()) : true;
    }
    return false;
}

Result<void> RecordKeeper::evict(const QString &type, const QString &id)
{
    Database &database = m_session.database();
    if (type == "ticket"_L1) {
        QList<QPair<QString, QString>> children;
        for (const EntityType &child : entityTypes()) {
            if (child.name == "ticket"_L1 || !child.find(u"ticket"_s))
                continue;
            auto rows = database.query("SELECT id FROM " + child.name.toUtf8() + " WHERE ticket = ?");
            rows.bind(id);
            while (rows.next())
                children.append({child.name, rows.text(0)});
            if (rows.failed())
                return rows.error();
        }
        for (const auto &[childType, child] : std::as_const(children)) {
            if (const auto done = evict(childType, child); !done)
                return done;
        }
    }
    Record record{type, id, {}, {}, {}, {}, {}, {}, false, false};
    Result<void> done = loadRow(record);
    if (done)
        done = load(record);
    if (done && record.stored.state.exists())
        done = m_writer.remove(record.stored);
    for (const QByteArray table : {"mirror_row", "leaving"}) {
        if (done)
            done = database.query("DELETE FROM " + table + " WHERE type = ? AND ent = ?").bind(type).bind(id).run();
    }
    return done;
}

// By number, since looking through the whole outbox for every page would make long queues slow.
Result<void> RecordKeeper::retain()
{
    if (m_settledMore)
        return retainWhere({});
    for (const qint64 dseq : std::as_const(m_settled)) {
        if (const auto done = retainWhere(dseq); !done)
            return done;
    }
    return {};
}

// Of the operation with this number, or of all.
Result<void> RecordKeeper::retainWhere(std::optional<qint64> dseq)
{
    Database &database = m_session.database();
    const QByteArray where = QByteArray(" WHERE acked = 1 AND echoed = 1") + (dseq ? " AND dseq = ?" : "");
    auto keep = database.query("INSERT OR REPLACE INTO own_op (dev, dseq, uid, ent, body, dh, echoed_at)"
                               " SELECT ?, dseq, uid, ent, body, dh, ? FROM outbox" + where);
    auto let = database.query("DELETE FROM outbox" + where);
    keep.bind(m_session.state().device).bind(m_session.now());
    if (dseq) {
        keep.bind(*dseq);
        let.bind(*dseq);
    }
    if (const auto kept = keep.run(); !kept)
        return kept;
    if (const auto gone = let.run(); !gone)
        return gone;
    m_applied.settledOwn += database.changes();
    return {};
}

} // namespace kesu
