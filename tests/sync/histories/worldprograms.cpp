#include "base/installation.h"
#include "messages/syncmessages.h"
#include "world.h"

namespace kesu::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 olderSchema = 1;
constexpr qint64 newerSchema = 1000;

void beginAnew(ProgramAuthor &author)
{
    author = {};
    author.device = newDevice();
    author.chain = chainStart(author.device);
}

} // namespace

// ---- other versions ------------------------------------------------------------------------------------------------

// A change of some ticket of branch A by somebody who may have loaded it a while ago.
Operation World::changeOfTicket(ProgramAuthor &author, const Step &step, const QVariantMap &set)
{
    if (author.device.isEmpty())
        beginAnew(author);
    const SqlRows tickets = m_hub.rows("SELECT ent, ver FROM entity WHERE type = 'ticket' AND scope = 'branch:A'"
                                       " AND purged = 0 ORDER BY ent");
    if (tickets.isEmpty())
        return {};
    const int row = step.first % static_cast<int>(tickets.count());
    Operation operation;
    operation.uid = u"%1-%2"_s.arg(author.device).arg(++author.dseq);
    operation.device = author.device;
    operation.dseq = author.dseq;
    operation.user = u"u9"_s;
    operation.hlc = author.hlc = nextHlc(author.hlc, now());
    operation.type = u"ticket"_s;
    operation.entity = tickets.text(row, 0);
    operation.kind = u"set"_s;
    operation.base = std::max<qint64>(1, tickets.integer(row, 1) - step.second % 3);
    operation.own = author.dseq - 1;
    operation.epoch = m_hub.epoch();
    operation.set = set;
    QSet<QString> &seen = m_seen[operation.uid];
    const SqlRows log = m_hub.rows("SELECT ent, ver, uid FROM op WHERE uid <> ''");
    for (qsizetype i = 0; i < log.count(); ++i) {
        if (log.text(i, 0) == operation.entity && log.integer(i, 1) <= operation.base)
            seen.insert(log.text(i, 2));
    }
    seen += author.own.value(operation.entity);
    author.own[operation.entity].insert(operation.uid);
    return operation;
}

void World::olderProgramWorks(const Step &step)
{
    Operation operation = changeOfTicket(m_older, step, {{u"title"_s, u"older %1"_s.arg(step.second)},
                                                         {u"tags/a"_s, step.second % 2 == 0}});
    if (operation.uid.isEmpty())
        return;
    operation.schema = olderSchema;
    const QByteArray body = seal(operation, m_older.chain);
    m_older.chain = operation.chain;
    Caller caller;
    caller.device = m_older.device;
    caller.branches = {u"A"_s};
    caller.roles = {u"supervisor"_s, u"handler"_s, u"counter"_s};
    const ApiRequest push{"POST", "/v1/sync/push", {}, {},
                          PushRequest::toJson(m_older.device, m_older.dseq, m_hub.epoch(), {body}, "none"), {}};
    const ApiReply first = m_hub.handle(caller, push);
    const ApiReply again = m_hub.handle(caller, push);
    if (!first.ok())
        return beginAnew(m_older); // the hub was restored meanwhile
    m_saved.insert(operation.uid);
    const auto outcome = PushReply::fromJson(first.body);
    const auto repeated = PushReply::fromJson(again.body);
    if (!outcome || !repeated || outcome->results != repeated->results)
        note(u"I8: %1 is answered otherwise when it is sent again"_s.arg(operation.uid));
    else if (!outcome->results.constFirst().accepted)
        note(u"schema: %1 of an older program is not accepted: %2"_s
                 .arg(operation.uid, outcome->results.constFirst().code));
}

// What a newer hub would have taken from a newer program: a field and a record that this registry does not have.
void World::newerProgramWorks(const Step &step)
{
    Operation operation = changeOfTicket(m_newer, step, {{u"field_of_tomorrow"_s, u"newer %1"_s.arg(step.second)}});
    if (operation.uid.isEmpty())
        return;
    operation.schema = newerSchema;
    if (step.second % 4 == 0) {
        operation.type = u"record_of_tomorrow"_s;
        operation.entity = u"x%1"_s.arg(++m_made, 4, 10, QChar(u'0'));
        operation.kind = u"create"_s;
        operation.base = 0;
    }
    (void)seal(operation, m_newer.chain);
    m_newer.chain = operation.chain;
    m_hub.place(operation, u"branch:A"_s);
    m_saved.insert(operation.uid);
}

// ---- while it goes on ----------------------------------------------------------------------------------------------

// I15: nobody sends or asks for more than the other side has said that it can take.
void World::checkLimits(const ApiRequest &request, const ApiReply &reply)
{
    if (request.body.size() > limits::bodyBytes)
        note(u"I15: a request of %1 bytes"_s.arg(request.body.size()));
    if (request.path == "/v1/sync/push") {
        const auto push = PushRequest::fromJson(request.body);
        const qsizetype count = push ? push->operations.size() : 0;
        if (count > WorldHub::batchOps || (count > 1 && request.body.size() > WorldHub::batchBytes + limits::headerBytes))
            note(u"I15: %1 operations, %2 bytes in one batch"_s.arg(count).arg(request.body.size()));
    }
    const qint64 limit = request.query.value("limit").toLongLong();
    if (limit > WorldHub::pageOps)
        note(u"I15: a page of %1 lines is asked for"_s.arg(limit));
    if (request.path == "/v1/sync/pull" && reply.ok()) {
        const auto page = PullReply::fromJson(reply.body);
        if (page && page->entries.size() > limit)
            note(u"I15: %1 lines instead of %2"_s.arg(page->entries.size()).arg(limit));
    }
}

// I7: somebody who may see everything follows every log.
void World::poll()
{
    Caller caller;
    caller.device = u"d_poller"_s;
    caller.branches = {u"*"_s};
    const SqlRows scopes = m_hub.rows("SELECT id, seq, floor FROM scope ORDER BY id");
    for (qsizetype i = 0; i < scopes.count(); ++i) {
        Polled &polled = m_polled[scopes.text(i, 0)];
        if (polled.cursor < scopes.integer(i, 2)) {
            polled = {};
            polled.from = polled.cursor = scopes.integer(i, 2);
        }
        if (m_defect == Defect::PassesOver && polled.cursor > 0 && scopes.integer(i, 1) > polled.cursor + 1) {
            polled.cursor = scopes.integer(i, 1) - 1;
            polled.chain.clear();
        }
        for (bool more = true; more;) {
            ApiRequest request{"GET", "/v1/sync/pull", {}, {}, {}, {}};
            request.query = {{"scope", scopes.text(i, 0).toUtf8()}, {"cursor", QByteArray::number(polled.cursor)},
                             {"chain", polled.chain}, {"limit", "10"}};
            const auto page = PullReply::fromJson(m_hub.handle(caller, request).body);
            if (!page || page->from != polled.cursor)
                return note(u"I7: the log of %1 cannot be followed from %2"_s.arg(scopes.text(i, 0)).arg(polled.cursor));
            for (const LogEntry &entry : page->entries)
                polled.seqs.insert(entry.seq);
            polled.cursor = page->cursor;
            polled.chain = page->chain;
            more = page->more;
        }
    }
}

QString World::checkPoller()
{
    poll();
    const SqlRows lines = m_hub.rows("SELECT scope, seq FROM op");
    for (qsizetype i = 0; i < lines.count(); ++i) {
        const Polled polled = m_polled.value(lines.text(i, 0));
        if (lines.integer(i, 1) > polled.from && !polled.seqs.contains(lines.integer(i, 1)))
            return u"I7: a poller has missed line %1 of %2"_s.arg(lines.integer(i, 1)).arg(lines.text(i, 0));
    }
    return {};
}

} // namespace kesu::test
