#include "sync/pushbatch.h"

#include <QSet>

#include <algorithm>

#include "log/metastore.h"
#include "replies.h"
#include "sync/scoperules.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

qint64 firstOf(const QList<Operation> &operations)
{
    return operations.constFirst().dseq;
}

qint64 lastOf(const QList<Operation> &operations)
{
    return operations.constLast().dseq;
}

} // namespace

PushBatch::PushBatch(HubSession &session, HubContext &context, const Caller &caller, const PushRequest &push,
                     Instant now)
    : m_session(session), m_context(context), m_caller(caller), m_operations(push.operations), m_texts(push.texts),
      m_highest(push.highest), m_now(now), m_shelf(session), m_log(now, context.keys), m_purger(session, now)
{
}

Result<std::optional<ApiReply>> PushBatch::run()
{
    auto device = lockDevice(m_session, m_caller.device);
    if (!device)
        return device.error();
    m_device = *std::move(device);
    m_dh = m_device.dh;
    const auto epoch = metaValue(m_session, meta::epoch);
    if (!epoch)
        return epoch.error();
    m_epoch = epoch->toLongLong();
    m_reply.through = m_device.through;
    if (m_operations.isEmpty())
        return std::optional<ApiReply>();

    if (firstOf(m_operations) > m_device.through + 1)
        return std::optional(errorReply(ApiCode::Gap, {}, {{u"expected"_s, m_device.through + 1}}));
    if (firstOf(m_operations) <= m_device.through) {
        auto old = receiptsOf(m_session, m_caller.device, firstOf(m_operations), lastOf(m_operations));
        if (!old)
            return old.error();
        m_old = *std::move(old);
        if (auto refused = answerOld())
            return refused;
    }
    if (auto refused = followChain())
        return refused;
    if (lastOf(m_operations) <= m_device.through)
        return std::optional<ApiReply>();
    for (const auto step : {&PushBatch::recognise, &PushBatch::lockAndLoad, &PushBatch::decide}) {
        if (const auto done = (this->*step)(); !done)
            return done.error();
    }
    return std::optional<ApiReply>();
}

// What was stored before gets the answer it got before.
std::optional<ApiReply> PushBatch::answerOld()
{
    for (const Operation &operation : m_operations) {
        if (operation.dseq > m_device.through)
            break;
        const auto receipt = m_old.constFind(operation.dseq);
        if (receipt == m_old.constEnd() || receipt->uid != operation.uid)
            return errorReply(ApiCode::DeviceForked, {}, {{u"dseq"_s, operation.dseq}});
        m_reply.results.append(receipt->result);
    }
    return std::nullopt;
}

// Each new operation must link to the one before it in the device's own chain.
std::optional<ApiReply> PushBatch::followChain()
{
    for (qsizetype i = 0; i < m_operations.size(); ++i) {
        const Operation &operation = m_operations.at(i);
        if (operation.dseq <= m_device.through)
            continue;
        const QByteArray text = m_texts.value(i);
        const QByteArray link = chainLinkOfText(m_dh, text);
        if (!link.isEmpty() && link == operation.chain) { // it came as it is stored
            m_json.insert(operation.dseq, text);
            m_dh = link;
            continue;
        }
        Operation expected = operation;
        m_json.insert(operation.dseq, seal(expected, m_dh)); // one pass over the text for the link and the stored form
        if (expected.chain != operation.chain)
            return errorReply(ApiCode::BadBatch, u"chain broken"_s, {{u"dseq"_s, operation.dseq}});
        m_dh = operation.chain;
    }
    return std::nullopt;
}

Result<void> PushBatch::recognise()
{
    QStringList uids;
    for (const Operation &operation : m_operations) {
        if (operation.dseq > m_device.through)
            uids.append(operation.uid);
    }
    auto known = receiptsFor(m_session, uids);
    if (!known)
        return known.error();
    m_known = *std::move(known);
    return {};
}

Result<void> PushBatch::lockAndLoad()
{
    const bool purges = std::any_of(m_operations.cbegin(), m_operations.cend(),
                                    [](const Operation &operation) { return operation.kind == "purge"_L1; });
    if (purges) {
        if (const auto begun = m_purger.begin(); !begun)
            return begun;
    }
    QSet<QString> entities;
    QStringList parts; // whose ticket the operation does not name
    QSet<QString> users;
    for (const Operation &operation : m_operations) {
        if (operation.dseq <= m_device.through || m_known.contains(operation.uid))
            continue;
        entities.insert(operation.entity);
        users.insert(operation.user);
        if (operation.type == "staff"_L1)
            users.insert(operation.entity);
        if (!scoperules::isPart(operation.type))
            continue;
        if (operation.kind == "set"_L1 || operation.kind == "purge"_L1)
            parts.append(operation.entity);
        const QString ticket = operation.set.value(u"ticket"_s).toString();
        if (scoperules::isIdentifier(ticket))
            entities.insert(ticket);
    }
    if (const auto locked = m_shelf.lock(entities, parts); !locked)
        return locked;
    return m_rights.load(m_session, users.values());
}

Result<void> PushBatch::decide()
{
    PushJudge judge(m_session, m_caller, m_shelf, m_rights, m_context.transitions, m_epoch);
    Placement placement(m_session, m_shelf, m_rights, m_log, m_epoch);
    QStringList numbers;
    for (const Operation &operation : m_operations) {
        const QString number = operation.set.value(u"number"_s).toString();
        if (operation.type == "ticket"_L1 && scoperules::isIdentifier(number))
            numbers.append(number);
    }
    if (const auto loaded = placement.loadNumbers(numbers); !loaded)
        return loaded;

    for (const Operation &operation : m_operations) {
        if (operation.dseq <= m_device.through)
            continue;
        PushResult result{operation.dseq, true, {}, {}, {}};
        const auto known = m_known.constFind(operation.uid);
        const bool again = known != m_known.constEnd();
        if (again) {
            result = known->result;
            result.dseq = operation.dseq;
        } else if (const auto done = decideOne(operation, judge, placement, &result); !done) {
            return done;
        }
        Receipt receipt{operation.dseq, operation.uid, again, result};
        if (!again)
            m_known.insert(operation.uid, receipt);
        m_receipts.append(std::move(receipt));
        m_reply.results.append(std::move(result));
    }
    return save(placement);
}

Result<void> PushBatch::decideOne(const Operation &operation, PushJudge &judge, Placement &placement,
                                  PushResult *result)
{
    QStringList flags;
    const Hlc eff = effectiveTime(operation, &flags);
    const auto verdict = judge.judge(operation, eff);
    if (!verdict)
        return verdict.error();
    if (!*verdict)
        return place(operation, eff, flags, judge, placement);
    Rejection no = **verdict;
    no.field = shownText(no.field); // it is the author's own text
    *result = {operation.dseq, false, no.code, no.field, no.message};
    QuarantinedOperation held;
    held.operation = operation;
    held.home = scoperules::homeOf(m_caller);
    held.code = no.code;
    held.field = no.field;
    held.message = no.message;
    held.at = m_now;
    m_quarantine.append(std::move(held));
    return {};
}

Result<void> PushBatch::place(const Operation &operation, Hlc eff, const QStringList &flags, const PushJudge &judge,
                              Placement &placement)
{
    QList<Operation> further;
    if (operation.kind == "purge"_L1) {
        auto parts = m_purger.plan(operation, m_shelf, m_epoch);
        if (!parts)
            return parts.error();
        further = *std::move(parts);
    }
    const auto placed = placement.place(operation, eff, flags,
                                        {judge.scopeOfNew(operation, eff), judge.parentOfNew(operation)},
                                        m_json.value(operation.dseq));
    if (!placed)
        return placed;
    for (const Operation &part : std::as_const(further)) {
        if (const auto done = placement.place(part, part.hlc, {}, {}); !done)
            return done;
    }
    return {};
}

Result<void> PushBatch::save(Placement &placement)
{
    if (const auto done = saveQuarantined(m_session, m_quarantine); !done)
        return done;
    if (const auto done = saveReceipts(m_session, m_caller.device, m_receipts); !done)
        return done;
    m_device.through = lastOf(m_operations);
    m_device.dh = m_dh;
    m_device.highest = std::max({m_device.highest, m_highest, m_device.through});
    m_device.lastAt = m_now;
    if (const auto done = saveDevice(m_session, m_caller.device, m_device); !done)
        return done;
    if (const auto done = placement.save(); !done)
        return done;
    if (const auto done = m_log.finish(m_session); !done)
        return done;
    if (const auto done = m_purger.erase(); !done)
        return done;
    m_reply.through = m_device.through;
    m_reply.heads = m_log.heads();
    m_reply.echo = m_log.echoes(m_caller.device);
    m_reply.echo.removeIf([this](const PushEcho &echo) { return !scoperules::maySee(m_caller, echo.scope); });
    return {};
}

Hlc PushBatch::effectiveTime(const Operation &operation, QStringList *flags) const
{
    const Instant written = wallTime(operation.hlc);
    if (written.ms > m_now.ms + limits::clockAheadMs) {
        flags->append(u"clock_ahead"_s);
        return m_now.ms << 16;
    }
    // Written after the device's last push, yet dated long before it: the clock is slow, the device was not offline.
    if (m_device.stored && operation.dseq > m_device.highest && written.ms < m_device.lastAt.ms - limits::clockBehindMs)
        flags->append(u"clock_behind"_s);
    return operation.hlc;
}

} // namespace kesu
