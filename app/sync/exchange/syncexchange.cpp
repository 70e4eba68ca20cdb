#include "exchange/syncexchange.h"

#include <QRandomGenerator>

#include "base/installation.h"
#include "entities/entityregistry.h"
#include "exchange/exchangeidentity.h"
#include "sync/syncpositions.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 helloEverySeconds = 600;   // new scopes are heard of then
constexpr qint64 noteEverySeconds = 60;     // "last exchange" is written so often, not every 15 seconds

} // namespace

SyncExchange::SyncExchange(Store &store, ExchangeIdentity &identity, const QString &app)
    : m_store(store), m_identity(identity), m_app(app), m_sender(store, identity), m_reader(store),
      m_checkpoints(store, identity),
      m_chance([] { return QRandomGenerator::global()->generateDouble(); })
{
}

void SyncExchange::greet()
{
    m_helloDue = true;
    m_done = false;
    m_nextTry.reset();
    m_backoff.succeeded();
    clearHold();
}

Applied SyncExchange::takeApplied()
{
    return std::exchange(m_applied, {});
}

void SyncExchange::clearHold()
{
    m_hold = SyncHold::None;
    m_holdDetail.clear();
    m_readAfter.reset();
}

void SyncExchange::wait(Instant now, int retryAfterSeconds, SyncHold hold, const QString &detail)
{
    m_nextTry = m_backoff.next(now, retryAfterSeconds, m_chance());
    if (m_pushHeld && hold == SyncHold::None)
        return;
    m_hold = hold;
    m_holdDetail = detail;
}

void SyncExchange::stopPushing(SyncHold hold, const QString &detail)
{
    m_pushHeld = true;
    m_hold = hold;
    m_holdDetail = detail;
}

void SyncExchange::keep(const Result<Applied> &applied, Instant now)
{
    if (!applied)
        return readFailed(applied.error(), now);
    m_applied.records += applied->records;
    m_applied.settledOwn += applied->settledOwn;
}

// ---- what comes next -----------------------------------------------------------------------------------------------

std::optional<ApiRequest> SyncExchange::begin(Step step, std::optional<ApiRequest> request)
{
    if (request) {
        m_underWay = step;
        m_done = false;
    }
    return request;
}

std::optional<ApiRequest> SyncExchange::next(Instant now)
{
    if (isUnderWay() || isStopped() || (m_nextTry && now < *m_nextTry))
        return std::nullopt;
    m_nextTry.reset();
    const auto request = choose(now);
    if (!request && !hasWork() && !m_nextTry)
        ended(now);
    return request;
}

bool SyncExchange::mayReceive(Instant now) const
{
    return !m_readAfter || now >= *m_readAfter;
}

std::optional<ApiRequest> SyncExchange::choose(Instant now)
{
    if (m_identity.device() != m_store.device()) { // granted, and interrupted before the store knew
        if (const auto renamed = Outbox(m_store).reincarnate(m_identity.device(), now); !renamed) {
            readFailed(renamed.error(), now);
            return std::nullopt;
        }
        m_helloDue = true;
    }
    if (m_store.state().forked)
        return begin(Step::Reincarnate, reincarnate());
    const bool helloIsOld = now.seconds() - m_helloAt.seconds() > helloEverySeconds || now < m_helloAt;
    if (!hasWork() && (m_helloDue || helloIsOld || m_reader.needsOffer()))
        return begin(Step::Hello, hello(now));
    if (!m_pushHeld) {
        const auto push = m_sender.next();
        if (!push) {
            readFailed(push.error(), now);
            return std::nullopt;
        }
        if (*push)
            return begin(Step::Push, *push);
    }
    if (mayReceive(now)) {
        if (const auto read = m_reader.next(limits::pageOps))
            return begin(Step::Read, read);
    }
    if (hasWork())
        return std::nullopt;
    if (const auto audit = begin(Step::Audit, m_checkpoints.next(m_reader.scopes(), now)))
        return audit;
    // What was in the way may be over, and nothing else would tell.
    const bool passes = m_hold != SyncHold::None && !m_pushHeld && mayReceive(now);
    return passes ? begin(Step::Hello, hello(now)) : std::nullopt;
}

std::optional<Instant> SyncExchange::nextTry() const
{
    return m_nextTry ? m_nextTry : m_readAfter;
}

ApiRequest SyncExchange::hello(Instant now) const
{
    const StoreState &state = m_store.state();
    HelloRequest request;
    request.schema = registrySchema;
    request.app = m_app;
    request.device = state.device;
    request.dseq = state.dseq;
    request.epoch = state.hubEpoch;
    const SyncPositions positions(m_store);
    request.clock = nextHlc(state.hlc, positions.corrected(now));
    request.scopes = positions.all().value_or({});
    return {"POST", "/v1/sync/hello", {}, {}, request.toJson(), {}};
}

std::optional<ApiRequest> SyncExchange::reincarnate()
{
    const auto request = m_identity.successorRequest(newDevice());
    if (!request)
        return std::nullopt;
    return ApiRequest{"POST", "/v1/devices/reincarnate", {}, {}, request->toJson(), {}};
}

// Nothing is left to send or to ask for.
void SyncExchange::ended(Instant now)
{
    m_done = m_hold == SyncHold::None;
    if (!m_done)
        return;
    // All was read that there was when the hub had these: what has not come back will not.
    if (const auto settled = Outbox(m_store).settleElsewhere(std::exchange(m_through, 0), now); settled)
        keep(settled, now);
    m_detours = 0;
    SyncPositions positions(m_store);
    m_lastExchange = positions.corrected(now);
    if (now.seconds() - m_exchangeNoted.seconds() < noteEverySeconds && now >= m_exchangeNoted)
        return;
    // Neither is worth stopping for: the note is for people, and what is not pruned today is pruned another day.
    (void)positions.setLastExchange(*m_lastExchange);
    if (now.toUtc().date() != m_exchangeNoted.toUtc().date())
        (void)Outbox(m_store).prune(now);
    m_exchangeNoted = now;
}

void SyncExchange::lost(Instant now, bool timedOut)
{
    const Step step = std::exchange(m_underWay, Step::None);
    m_checkpoints.giveUp();
    m_reader.giveUp(timedOut && step == Step::Read);
    if (step == Step::Push)
        m_sender.giveUp(timedOut);
    wait(now, 0, SyncHold::None, {});
}

// ---- storing -------------------------------------------------------------------------------------------------------

bool SyncExchange::work(Instant now)
{
    if (!hasWork())
        return false;
    if (m_sender.hasAnswer()) {
        storeAnswer(now);
        return true;
    }
    const auto applied = m_reader.work(now);
    if (!applied && applied.error().kind == ErrorKind::DiskFull) { // what is here can still be sent
        m_readAfter = m_backoff.next(now, 0, m_chance());
        m_hold = SyncHold::DiskFull;
        m_holdDetail = applied.error().where;
        return true;
    }
    keep(applied, now);
    if (applied) {
        m_backoff.succeeded();
        m_detours = 0;
        if (m_hold == SyncHold::DiskFull)
            clearHold();
    }
    return true;
}

void SyncExchange::readFailed(const Error &error, Instant now)
{
    if (error.kind == ErrorKind::DiskFull) // not even what the hub has answered can be kept
        return wait(now, 0, SyncHold::DiskFull, error.where);
    wait(now, 0, SyncHold::Broken, QStringList{error.code, error.where, error.args.join(u' ')}.join(u' ').trimmed());
}

// ---- watching ------------------------------------------------------------------------------------------------------

std::optional<ApiRequest> SyncExchange::watch(int waitSeconds) const
{
    const QMap<QString, qint64> heads = m_reader.heads();
    if (heads.isEmpty() || m_helloDue || isStopped())
        return std::nullopt;
    QByteArray scopes;
    QByteArray since;
    for (auto it = heads.cbegin(); it != heads.cend(); ++it) {
        scopes += (scopes.isEmpty() ? "" : ",") + it.key().toUtf8();
        since += (since.isEmpty() ? "" : ",") + QByteArray::number(it.value());
    }
    return ApiRequest{"GET", "/v1/sync/heads",
                      {{"scopes", scopes}, {"since", since}, {"wait", QByteArray::number(waitSeconds)},
                       {"lines", QByteArray::number(limits::newsLines)}}, {}, {}, {}};
}

} // namespace kesu
