#include "care/verifystore.h"
#include "evidence/blobfiles.h"
#include "messages/syncmessages.h"
#include "sync/hubpast.h"
#include "world.h"

namespace kesu::test {

using namespace Qt::StringLiterals;

namespace {

bool mayBeSeen(const Caller &caller, const QString &scope)
{
    return scope == "ref"_L1 || caller.branches.contains(u"*"_s)
        || caller.branches.contains(QString(scope).remove(u"branch:"_s));
}

// The registers an operation sets.
QSet<QString> registersOf(const Operation &operation)
{
    QSet<QString> registers;
    for (auto key = operation.set.keyBegin(); key != operation.set.keyEnd(); ++key)
        registers.insert(registerOf(operation.type, *key));
    return registers;
}

QSet<QString> headUids(const EntityState &state, const QString &register_)
{
    QSet<QString> uids;
    for (const Head &head : state.heads(register_))
        uids.insert(head.stamp.uid);
    return uids;
}

} // namespace

// No more trouble: everybody exchanges until nothing moves.
QString World::quieten()
{
    for (int round = 0; round < 8; ++round) {
        bool moved = false;
        for (const auto &device : m_devices) {
            m_hub.advance(700);
            m_hub.maintain();
            const SqlRows before = m_hub.rows("SELECT sum(seq) FROM scope");
            if (!exchange(*device, 2000, nullptr)) {
                const SyncExchange &syncing = device->syncing();
                return u"not quiet: %1 holds %2 %3, waiting %4"_s.arg(device->store->device())
                    .arg(int(syncing.hold())).arg(syncing.holdDetail()).arg(device->number("SELECT count(*) FROM outbox"));
            }
            moved |= m_hub.rows("SELECT sum(seq) FROM scope").text(0, 0) != before.text(0, 0);
            moved |= device->number("SELECT count(*) FROM outbox WHERE acked = 0") > 0;
        }
        if (!moved && round > 0)
            return m_wrong;
    }
    return u"not quiet: it never ends"_s;
}

QString World::check()
{
    if (const QString wrong = checkNothingLost(); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = checkLog(); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = checkPoller(); !wrong.isEmpty())
        return wrong;
    // I13: one who comes now and takes snapshots has the same as those who read along.
    for (const QString &scope : {u"branch:A"_s, u"branch:B"_s, u"ref"_s, u"org"_s})
        m_hub.forgetLog(scope);
    m_devices.push_back(std::make_unique<WorldDevice>(QStringList{u"*"_s}, QStringList{u"administrator"_s}, now()));
    if (!exchange(*m_devices.back(), 2000, nullptr))
        return u"I13: a new device does not come to an end"_s;

    QMap<QString, EntityState> states;
    QHash<QString, QString> scopes;
    const SqlRows rows = m_hub.rows("SELECT ent, scope, state FROM entity ORDER BY ent");
    for (qsizetype i = 0; i < rows.count(); ++i) {
        const auto state = entityStateFromJson(rows.utf8(i, 2));
        if (!state)
            return u"the hub's state of %1 cannot be read"_s.arg(rows.text(i, 0));
        states.insert(rows.text(i, 0), *state);
        scopes.insert(rows.text(i, 0), rows.text(i, 1));
    }
    for (const auto &device : m_devices) {
        if (const QString wrong = checkDevice(*device, states, scopes); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

// I1, I9: every operation somebody saved is in the log or in quarantine.
QString World::checkNothingLost()
{
    QSet<QString> there;
    for (const QByteArray sql : {"SELECT uid FROM op WHERE uid <> ''", "SELECT uid FROM quarantine"}) {
        const SqlRows rows = m_hub.rows(sql);
        for (qsizetype i = 0; i < rows.count(); ++i)
            there.insert(rows.text(i, 0));
    }
    const QSet<QString> lost = m_saved - there;
    return lost.isEmpty() ? QString() : u"I1: %1 operations are lost, among them %2"_s.arg(lost.size()).arg(*lost.cbegin());
}

// I5, I6, I12 of the log, and of every record what I3 and I4 say.
QString World::checkLog()
{
    QHash<QString, qint64> seqs;
    QHash<QString, QByteArray> chains;
    QHash<QString, qint64> dseqs;
    QSet<QString> uids;
    QMap<QString, QList<LogEntry>> operations;
    QString wrong;
    (void)m_hub.database().read([&](HubSession &session) {
        return walkLines(session, [&](const StoredLine &line) {
            const auto entry = line.entry();
            if (!entry) {
                wrong = u"a line of the log cannot be read"_s;
                return false;
            }
            const QByteArray previous = chains.value(line.scope, scopeChainStart(line.scope));
            if (line.seq != seqs.value(line.scope) + 1 || !follows(*entry, previous))
                wrong = u"I6, I12: line %1 of %2"_s.arg(line.seq).arg(line.scope);
            seqs.insert(line.scope, line.seq);
            chains.insert(line.scope, entry->hash);
            if (entry->kind == LogEntry::Kind::Operation) {
                if (uids.contains(line.uid))
                    wrong = u"I5: %1 is in the log twice"_s.arg(line.uid);
                uids.insert(line.uid);
                operations[line.entity].append(*entry);
            }
            return wrong.isEmpty();
        });
    });
    if (!wrong.isEmpty())
        return wrong;
    for (auto it = operations.begin(); it != operations.end(); ++it) {
        std::sort(it->begin(), it->end(), [](const LogEntry &a, const LogEntry &b) { return a.ver < b.ver; });
        EntityState state;
        for (qsizetype i = 0; i < it->size(); ++i) {
            const LogEntry &entry = it->at(i);
            if (entry.ver != i + 1)
                return u"I6: %1 has no version %2"_s.arg(it.key()).arg(i + 1);
            const auto seen = m_seen.constFind(entry.operation.uid);
            for (const QString &register_ : registersOf(entry.operation)) {
                for (const Head &head : state.heads(register_)) {
                    const bool gone = covers(entry.placed().operation, head.stamp);
                    if (gone && seen != m_seen.cend() && !seen->contains(head.stamp.uid))
                        return u"I4: %1 covers %2, which its author had not seen (%3)"_s
                            .arg(entry.operation.uid, head.stamp.uid, register_);
                }
            }
            apply(state, entry.placed());
        }
        if (const QString bad = checkHeads(it.key(), *it, state); !bad.isEmpty())
            return bad;
    }
    return {};
}

// I3 by the words of the protocol alone: a head is a value that no later operation on its register has covered.
QString World::checkHeads(const QString &entity, const QList<LogEntry> &operations, const EntityState &state)
{
    QMap<QString, QSet<QString>> expected;
    for (qsizetype i = 0; i < operations.size(); ++i) {
        const Operation setter = operations.at(i).placed().operation;
        for (const QString &register_ : registersOf(setter)) {
            bool covered = false;
            for (qsizetype j = i + 1; j < operations.size() && !covered; ++j) {
                const Operation later = operations.at(j).placed().operation;
                const bool knew = operations.at(i).ver <= later.base
                    || (setter.device == later.device && setter.dseq <= later.own);
                covered = registersOf(later).contains(register_) && knew && !later.keep.contains(setter.uid);
            }
            if (!covered)
                expected[register_].insert(setter.uid);
        }
    }
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        QSet<QString> found = headUids(state, it.key());
        QSet<QString> wanted = *it;
        // A creation says nothing of what it leaves empty or does not put into a set.
        wanted.remove(state.created.uid);
        found.remove(state.created.uid);
        if (found != wanted)
            return u"I3: %1.%2 has other heads than it should"_s.arg(entity, it.key());
    }
    return {};
}

// I2, I10, I11 of one workstation, and its own chains.
QString World::checkDevice(WorldDevice &device, const QMap<QString, EntityState> &states,
                           const QHash<QString, QString> &scopes)
{
    const QString name = device.store->device();
    for (const QByteArray table : {"outbox", "mirror_row", "leaving", "snapshot_progress"}) {
        const QByteArray what = table == "snapshot_progress" ? "scope" : table == "outbox" ? "body" : "ent";
        if (const QStringList left = device.column("SELECT " + what + " FROM " + table); !left.isEmpty())
            return u"I10: %1 has %2 rows in %3: %4"_s.arg(name).arg(left.size()).arg(QString::fromLatin1(table), left.join(u' '));
    }
    if (const auto other = HubPast(*device.store).contradiction())
        return u"I12: %1 takes line %2 of %3 for another past"_s.arg(name).arg(other->seq).arg(other->scope);
    const auto here = RecordStates(device.store->database()).all();
    if (!here)
        return u"%1: states cannot be read"_s.arg(name);
    QSet<QString> found;
    for (const EntityState &state : *here) {
        found.insert(state.entity);
        if (!mayBeSeen(device.caller, scopes.value(state.entity)))
            return u"I11: %1 has %2 of %3"_s.arg(name, state.entity, scopes.value(state.entity));
        if (toJson(state) != toJson(states.value(state.entity)))
            return u"I2: %1 differs in %2\n  here %3\n  hub  %4"_s
                .arg(name, state.entity, QString::fromUtf8(toJson(state)),
                     QString::fromUtf8(toJson(states.value(state.entity))));
    }
    for (auto it = scopes.cbegin(); it != scopes.cend(); ++it) {
        if (mayBeSeen(device.caller, *it) && !found.contains(it.key()))
            return u"I2: %1 has no %2 (%3)"_s.arg(name, it.key(), *it);
    }
    if (m_thorough) {
        const Findings findings = verifyStore(*device.store);
        if (!findings.isEmpty())
            return u"I12: %1: %2@%3"_s.arg(name, findings.first().code, findings.first().where);
    }
    return {};
}

} // namespace kesu::test
