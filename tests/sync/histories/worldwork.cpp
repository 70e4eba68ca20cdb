#include "base/writesession.h"
#include "sync/notaccepted.h"
#include "sync/syncstatus.h"
#include "world.h"

namespace kesu::test {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> uidsOf(const EntityState &state)
{
    QSet<QString> uids{state.created.uid};
    for (const Stamp &stamp : state.stamps)
        uids.insert(stamp.uid);
    for (const QList<Head> &heads : state.others) {
        for (const Head &head : heads)
            uids.insert(head.stamp.uid);
    }
    return uids;
}

template<typename T>
const T &pick(const QList<T> &from, int number)
{
    return from.at(number % from.size());
}

const QStringList words{u"开胶"_s, u"断线"_s, u"無法上網"_s, u"slow"_s, u"退款 \"全额\""_s, u"\u0000x\n"_s, u"🙂"_s, {}};

} // namespace

void World::work(WorldDevice &device, const Step &step)
{
    noteSeen(device);
    if (step.first % 29 < 2)
        return workUntilKilled(device, step, step.first % 29 == 1);
    const qint64 before = device.store->state().dseq;
    const Instant clock = device.correctedClock(now());
    auto session = device.store->begin(device.user, clock, u"test.work"_s);
    if (!session)
        qFatal("no session: %s", qPrintable(session.error().code));
    edit(device, **session, step);
    if ((*session)->result() && (*session)->commit())
        noteSaved(device, before);
    else
        noteRefused(**session);
}

// Who has seen all that is here is not told that something changed meanwhile.
void World::noteRefused(const WriteSession &session)
{
    const Result<void> result = session.result();
    if (!result && result.error().kind == ErrorKind::Stale)
        note(u"stale: %1 is refused to somebody who has seen it"_s.arg(result.error().where));
}

// I14: the program is killed in the middle of a save, or right after it was acknowledged.
void World::workUntilKilled(WorldDevice &device, const Step &step, bool saved)
{
    const qint64 before = device.store->state().dseq;
    if (m_defect == Defect::LosesLastCommit)
        device.copyDisk();
    // What does not fit is on its way to the disk before it is committed.
    (void)device.store->database().execute("PRAGMA cache_size = 2");
    auto session = device.store->begin(device.user, device.correctedClock(now()), u"test.work"_s);
    if (!session)
        qFatal("no session: %s", qPrintable(session.error().code));
    edit(device, **session, step);
    saved = saved && (*session)->result();
    if (!saved)
        noteRefused(**session);
    else if ((*session)->commit())
        noteSaved(device, before);
    if (m_defect != Defect::LosesLastCommit)
        device.copyDisk();
    QStringList expected = saved ? device.ownUids() : QStringList();
    session->reset();
    if (!saved)
        expected = device.ownUids();
    device.kill(device.clock(now()));
    if (device.ownUids() != expected)
        note(u"I14: %1 was killed and has other operations than it had"_s.arg(device.store->device()));
}

// Of each record what the state here names, and what the hub's log says up to the version that is here.
void World::noteSeen(WorldDevice &device)
{
    // Every transaction of a store makes an audit entry: with none since, there is nothing new to see.
    const StoreState &store = device.store->state();
    const auto moment = std::make_tuple(store.device, store.auditSeq, store.auditHash, m_hub.epoch());
    if (std::exchange(device.seenAt, moment) == moment)
        return;
    const bool sameTime = store.epoch == m_hub.epoch() && store.hubEpoch == m_hub.epoch();
    QHash<QString, qint64> versions;
    Database &database = device.store->database();
    for (const QByteArray table : {"ticket", "note", "customer", "department"}) { // all that anybody writes here
        auto rows = database.query("SELECT id, stamp_uid, ver FROM " + table);
        while (rows.next()) {
            device.seen[rows.text(0)].insert(rows.text(1));
            versions.insert(rows.text(0), sameTime ? rows.integer(2) : 0);
        }
    }
    for (const QByteArray table : {"field_stamp", "conflict_head"}) {
        auto rows = database.query("SELECT ent, uid FROM " + table);
        while (rows.next())
            device.seen[rows.text(0)].insert(rows.text(1));
    }
    auto aside = database.query("SELECT body FROM kept_aside");
    while (aside.next()) {
        const auto state = entityStateFromJson(aside.utf8(0));
        if (!state)
            qFatal("what is kept aside cannot be read: %s", qPrintable(state.error().code));
        device.seen[state->entity] += uidsOf(*state);
        versions.insert(state->entity, sameTime ? state->ver : 0);
    }
    const SqlRows log = m_hub.rows("SELECT ent, ver, uid FROM op WHERE uid <> ''");
    for (qsizetype i = 0; i < log.count(); ++i) {
        if (log.integer(i, 1) <= versions.value(log.text(i, 0)))
            device.seen[log.text(i, 0)].insert(log.text(i, 2));
    }
}

void World::noteSaved(WorldDevice &device, qint64 dseqBefore)
{
    auto rows = device.store->database().query("SELECT uid, ent FROM outbox WHERE dseq > ? ORDER BY dseq");
    rows.bind(dseqBefore);
    while (rows.next()) {
        const QString uid = rows.text(0);
        QSet<QString> &seen = device.seen[rows.text(1)];
        m_saved.insert(uid);
        m_seen.insert(uid, seen);
        seen.insert(uid); // what comes later in the same session has seen this
    }
}

void World::edit(WorldDevice &device, WriteSession &session, const Step &step)
{
    const QStringList tickets = device.column("SELECT id FROM ticket ORDER BY id");
    const QStringList customers = device.column("SELECT id FROM customer ORDER BY id");
    const int what = step.action % 16;
    if (tickets.isEmpty() || what == 0) {
        const QString id = u"t%1"_s.arg(++m_made, 4, 10, QChar(u'0'));
        const QString branch = device.caller.branches.first() == "*"_L1 ? pick<QString>({u"A"_s, u"B"_s}, step.first)
                                                                        : device.caller.branches.first();
        (void)session.create(u"ticket"_s, id, {{u"kind"_s, u"complaint"_s}, {u"state"_s, u"registered"_s},
                                               {u"branch"_s, branch}, {u"title"_s, pick(words, step.first)},
                                               {u"tags"_s, QStringList{u"a"_s}}});
        if (step.second % 2 == 0)
            (void)session.create(u"note"_s, u"n"_s + id, {{u"ticket"_s, id}, {u"text"_s, pick(words, step.second)}});
        return;
    }
    const QString ticket = pick(tickets, step.first);
    switch (what) {
    case 1:
        (void)session.create(u"note"_s, u"n%1"_s.arg(++m_made, 4, 10, QChar(u'0')),
                             {{u"ticket"_s, ticket}, {u"text"_s, pick(words, step.second)}});
        return;
    case 2:
        if (customers.isEmpty() || step.second % 3 == 0)
            (void)session.create(u"customer"_s, u"c%1"_s.arg(++m_made, 4, 10, QChar(u'0')),
                                 {{u"name"_s, pick(words, step.second)}, {u"phone"_s, QString::number(step.first)}});
        else
            (void)session.set(u"customer"_s, pick(customers, step.first),
                              {{u"name"_s, pick(words, step.second)}, {u"remark"_s, pick(words, step.first)}});
        return;
    case 3:
        if (const QStringList notes = device.column("SELECT id FROM note ORDER BY id"); !notes.isEmpty())
            (void)session.set(u"note"_s, pick(notes, step.first), {{u"_deleted"_s, step.second % 3 == 0 ? 0 : 1}});
        return;
    case 4: // the same record made on several machines
        if (device.number("SELECT count(*) FROM department WHERE id = 'd1'") == 0)
            (void)session.create(u"department"_s, u"d1"_s, {{u"name"_s, pick(words, step.first)}, {u"active"_s, 1}});
        else
            (void)session.set(u"department"_s, u"d1"_s, {{u"name"_s, pick(words, step.first)}});
        return;
    default:
        editTicket(device, session, ticket, step);
    }
}

void World::editTicket(WorldDevice &device, WriteSession &session, const QString &id, const Step &step)
{
    const QString word = pick(words, step.second / 16);
    const QString longer = QString::number(step.second) + u'\n' + word;
    const QList<QVariantMap> edits{
        {{u"title"_s, word}},
        {{u"title"_s, longer}, {u"place"_s, word}},
        {{u"narrative"_s, longer}},
        {{u"state"_s, pick<QString>({u"accepted"_s, u"rejected"_s, u"closed"_s, u"registered"_s}, step.second / 16)},
         {u"state_reason"_s, word}},
        {{u"tags/a"_s, step.second % 2 == 0}, {u"tags/b"_s, step.second % 3 == 0}},
        {{u"tags"_s, QStringList{word, u"c"_s}}},
        {{u"claim_amount"_s, qint64(step.second)}, {u"valid"_s, step.second % 2}},
        {{u"_deleted"_s, 1}},
        {{u"_deleted"_s, 0}},
        {{u"branch"_s, pick<QString>({u"A"_s, u"B"_s}, step.second / 16)}},
        {{u"claim_amount"_s, {}}, {u"title"_s, {}}},
    };
    const QVariantMap fields = pick(edits, step.second);
    if (m_defect == Defect::CoversUnseen) {
        // Past the rules, as a program would write that takes the newest version for the one its author saw.
        auto row = device.store->database().query("UPDATE ticket SET ver = ver + 3 WHERE id = ? AND ver > 0");
        (void)session.run(row.bind(id));
    }
    (void)session.set(u"ticket"_s, id, fields);
    if (step.first % 5 == 0) // twice in one session
        (void)session.set(u"ticket"_s, id, {{u"title"_s, u"again "_s + longer}});
}

// Somebody goes through the lists of conflicts and of what was not accepted.
void World::settle(WorldDevice &device, const Step &step)
{
    noteSeen(device);
    const qint64 before = device.store->state().dseq;
    const Instant clock = device.correctedClock(now());
    NotAcceptedList notAccepted(*device.store);
    if (const auto refused = notAccepted.list(); refused && !refused->isEmpty() && step.first % 2 == 0) {
        const NotAccepted &entry = pick(*refused, step.second);
        if (step.second % 2 == 0)
            (void)notAccepted.resend(entry.operation.uid, device.user, clock);
        else
            (void)notAccepted.discard(entry.operation.uid, device.user, u"not needed"_s, clock);
        return noteSaved(device, before);
    }
    const auto open = SyncStatus(*device.store).conflicts();
    if (!open || open->isEmpty())
        return;
    const OpenConflict &conflict = pick(*open, step.first);
    auto session = device.store->begin(device.user, clock, u"test.settle"_s);
    QVariant value = pick(conflict.heads, step.second).value;
    if (conflict.register_ == "title"_L1 && step.second % 3 == 0)
        value = u"a third %1"_s.arg(step.second);
    (void)(*session)->resolve(conflict.type, conflict.entity, conflict.register_, value, conflict.seen);
    if ((*session)->result() && (*session)->commit())
        noteSaved(device, before);
}

} // namespace kesu::test
