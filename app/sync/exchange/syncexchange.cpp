#include "exchange/syncexchange.h"

#include <QRandomGenerator>

#include "base/installation.h"
#include "entities/entityregistry.h"
#include "exchange/exchangeidentity.h"
#include "settings/localstores.h"
#include "sync/syncpositions.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 helloEverySeconds = 600;   // new scopes are heard of then
constexpr qint64 noteEverySeconds = 60;     // "last exchange" is written so often, not every 15 seconds
constexpr qint64 clockStepMs = 1000;        // smaller differences are the line's
constexpr int mostDetours = 5;              // gap, forked, snapshot … in a row before it is taken for a fault

QString wordsOf(const ApiError &error)
{
    return error.message.isEmpty() ? u"HTTP %1"_s.arg(error.status) : error.message;
}

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
    m_readAfter.reset();
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
    return hasWork() ? std::nullopt : begin(Step::Audit, m_checkpoints.next(m_reader.scopes(), now));
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

// ---- replies -------------------------------------------------------------------------------------------------------

// The hub said its time somewhere between request and reply: what is within that is the line's.
void SyncExchange::learnClock(const ApiReply &reply, Instant now, qint64 tookMs)
{
    bool ok = false;
    const Instant hubTime{reply.headers.value("hub-time").toLongLong(&ok)};
    SyncPositions positions(m_store);
    const qint64 offset = hubTime.ms + tookMs / 2 - now.ms;
    if (ok && qAbs(offset - positions.clockOffset()) > qMax(clockStepMs, tookMs))
        (void)positions.setClockOffset(offset); // learned again from the next reply
}

// False when the reply is of a newer time than this store knows, and says nothing before the next hello.
bool SyncExchange::isOfKnownTime(const ApiReply &reply) const
{
    bool ok = false;
    const qint64 epoch = reply.headers.value("hub-epoch").toLongLong(&ok);
    return !ok || epoch <= m_store.state().hubEpoch;
}

void SyncExchange::take(const ApiReply &reply, Instant now, qint64 tookMs)
{
    while (hasWork() && work(now)) { } // pages are stored in order
    const Step step = std::exchange(m_underWay, Step::None);
    learnClock(reply, now, tookMs);
    if (!isOfKnownTime(reply) && step != Step::Hello) {
        m_reader.giveUp(false);
        m_helloDue = true;
        return;
    }
    if (reply.ok())
        takeGood(step, reply, now, tookMs);
    else
        takeError(step, reply, now);
}

void SyncExchange::takeGood(Step step, const ApiReply &reply, Instant now, qint64 tookMs)
{
    if (m_hold != SyncHold::DiskFull && !m_pushHeld)
        clearHold();
    if (step == Step::Hello)
        return takeHello(reply, now);
    if (step == Step::Reincarnate)
        return takeSuccessor(reply, now);
    if (step == Step::Push) {
        QMap<QString, qint64> heads;
        const auto applied = m_sender.take(reply, tookMs, &heads, now);
        keep(applied, now);
        if (applied) {
            m_reader.sawHeads(heads);
            m_backoff.succeeded();
            m_detours = 0;
        }
        return;
    }
    if (step == Step::Audit) {
        const auto compared = m_checkpoints.take(reply, now);
        return compared ? void() : readFailed(compared.error(), now);
    }
    const auto taken = m_reader.take(reply, m_store.state().hubEpoch, tookMs);
    if (!taken && taken.error().code != "not-next"_L1)
        readFailed(taken.error(), now);
}

void SyncExchange::takeHello(const ApiReply &reply, Instant now)
{
    const auto hello = HelloReply::fromJson(reply.body);
    if (!hello)
        return readFailed(hello.error(), now);
    if (hello->epoch > m_store.state().hubEpoch) {
        if (const auto told = Outbox(m_store).hubRestored(hello->epoch, hello->through, now); !told)
            return readFailed(told.error(), now);
        m_reader.forgetAll();
    }
    if (hello->through > m_store.state().dseq) { // the hub heard more of us than we know
        if (const auto marked = Outbox(m_store).markForked(); !marked)
            readFailed(marked.error(), now);
        return;
    }
    // The hub must know everything before what will be sent next.
    if (const auto first = Outbox(m_store).nextBatch(1, 1); first && hello->through + 1
        < (first->isEmpty() ? m_store.state().dseq + 1 : first->first)) {
        if (const auto back = Outbox(m_store).sendFrom(hello->through + 1, now); !back)
            return readFailed(back.error(), now);
    }
    m_pushHeld = false;
    clearHold();
    if (hello->schemaMax > 0 && registrySchema > hello->schemaMax)
        stopPushing(SyncHold::SchemaAhead, {});
    else if (registrySchema < hello->schemaMin)
        stopPushing(SyncHold::UpgradeRequired, {});
    if (const auto named = DeviceNames(m_store).put(hello->devices); !named)
        return readFailed(named.error(), now);
    if (const auto told = compareEnds(*hello, now); !told)
        return readFailed(told.error(), now);
    m_sender.setLimits(hello->batchOps, hello->batchBytes);
    m_pollActive = hello->pollActiveSeconds;
    m_pollIdle = hello->pollIdleSeconds;
    m_chunkBytes = hello->chunkBytes;
    const auto applied = m_reader.offered(*hello, now);
    keep(applied, now);
    if (!applied)
        return;
    m_through = hello->through;
    m_helloDue = false;
    m_helloAt = now;
    m_backoff.succeeded();
}

// Where everything was read there is no page to be refused: the log must end as it did, and not before.
Result<void> SyncExchange::compareEnds(const HelloReply &hello, Instant now)
{
    const auto read = SyncPositions(m_store).all();
    if (!read)
        return read.error();
    for (auto it = read->cbegin(); it != read->cend(); ++it) {
        const auto offer = hello.scopes.constFind(it.key());
        if (offer == hello.scopes.cend() || it->cursor < offer->head
            || (it->cursor == offer->head && it->chain == offer->chain))
            continue;
        if (const auto told = m_checkpoints.denied(it.key(), it->cursor, now); !told)
            return told;
    }
    return {};
}

void SyncExchange::takeSuccessor(const ApiReply &reply, Instant now)
{
    const auto grant = DeviceGrant::fromJson(reply.body);
    if (!grant)
        return readFailed(grant.error(), now);
    // In this order: interrupted between the two, choose() goes on where it stopped.
    if (const auto kept = m_identity.succeed(*grant, now); !kept)
        return readFailed(kept.error(), now);
    if (const auto renamed = Outbox(m_store).reincarnate(grant->device, now); !renamed)
        return readFailed(renamed.error(), now);
    m_helloDue = true;
}

void SyncExchange::takeError(Step step, const ApiReply &reply, Instant now)
{
    const ApiError error = errorOf(reply);
    const QString asked = m_reader.asked();
    m_reader.giveUp(false);
    m_checkpoints.giveUp();
    if (step == Step::Audit && error.code == ApiCode::NotFound)
        return; // a hub that has none to show is no worse for it
    const bool isDetour = error.code == ApiCode::Gap || error.code == ApiCode::DeviceForked
        || error.code == ApiCode::ChainMismatch || error.code == ApiCode::CursorExpired
        || error.code == ApiCode::ScopeDenied;
    if (isDetour && ++m_detours > mostDetours)
        return wait(now, error.retryAfterSeconds, SyncHold::Broken, wordsOf(error));

    switch (error.code) {
    case ApiCode::BadJson:
    case ApiCode::BadEncoding:
    case ApiCode::BadBatch:
        if (step != Step::Push)
            break;
        return keep(m_sender.divide(error, now), now);
    case ApiCode::TooLarge:
        if (step == Step::Push)
            return keep(m_sender.divide(error, now), now);
        m_reader.halvePage();
        break;
    case ApiCode::TokenRevoked:
        m_hold = SyncHold::Revoked;
        m_holdDetail = wordsOf(error);
        return;
    case ApiCode::SignatureInvalid:
        m_hold = SyncHold::NotKnown;
        m_holdDetail = wordsOf(error);
        return;
    case ApiCode::ScopeDenied:
        m_helloDue = true;
        if (step == Step::Read)
            keep(m_reader.drop(asked, now), now);
        return;
    case ApiCode::Gap:
        if (const auto back = Outbox(m_store).sendFrom(error.detail.value(u"expected"_s).toLongLong(), now); !back)
            readFailed(back.error(), now);
        return;
    case ApiCode::DeviceForked:
        if (const auto marked = Outbox(m_store).markForked(); !marked)
            readFailed(marked.error(), now);
        return;
    case ApiCode::ChainMismatch:
        m_helloDue = true;
        if (const auto told = noteOtherPast(asked, now); !told)
            return readFailed(told.error(), now);
        return m_reader.wantSnapshot(asked);
    case ApiCode::CursorExpired:
        m_helloDue = true;
        return m_reader.wantSnapshot(asked);
    case ApiCode::SchemaAhead:
    case ApiCode::UpgradeRequired:
        stopPushing(error.code == ApiCode::SchemaAhead ? SyncHold::SchemaAhead : SyncHold::UpgradeRequired,
                    wordsOf(error));
        if (step != Step::Hello)
            return;
        m_helloDue = false;
        m_helloAt = now;
        if (const auto resumed = m_reader.resume(); !resumed)
            readFailed(resumed.error(), now);
        return;
    case ApiCode::SlowDown:
    case ApiCode::Busy:
        return wait(now, error.retryAfterSeconds, SyncHold::HubBusy, wordsOf(error));
    case ApiCode::StorageFull:
        return wait(now, error.retryAfterSeconds, SyncHold::HubFull, wordsOf(error));
    default:
        break;
    }
    wait(now, error.retryAfterSeconds, SyncHold::Broken, wordsOf(error));
}

// In the same epoch the log that was read here up to some line cannot have become another one.
Result<void> SyncExchange::noteOtherPast(const QString &scope, Instant now)
{
    const auto position = SyncPositions(m_store).of(scope);
    if (!position)
        return position.error();
    return *position ? m_checkpoints.denied(scope, (*position)->cursor, now) : Result<void>();
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
    const auto applied = m_reader.work(now);
    keep(applied, now);
    if (applied) {
        m_readAfter.reset();
        m_backoff.succeeded();
        m_detours = 0;
        if (m_hold == SyncHold::DiskFull)
            clearHold();
    }
    return true;
}

void SyncExchange::readFailed(const Error &error, Instant now)
{
    if (error.kind == ErrorKind::DiskFull) { // what is here can still be sent
        m_readAfter = m_backoff.next(now, 0, m_chance());
        m_hold = SyncHold::DiskFull;
        m_holdDetail = error.where;
        return;
    }
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
                      {{"scopes", scopes}, {"since", since}, {"wait", QByteArray::number(waitSeconds)}}, {}, {}, {}};
}

bool SyncExchange::takeWatch(const ApiReply &reply)
{
    const ApiError error = reply.ok() ? ApiError() : errorOf(reply);
    if (!isOfKnownTime(reply) || error.code == ApiCode::ScopeDenied) {
        m_helloDue = true;
        return true;
    }
    if (error.code == ApiCode::TokenRevoked) {
        m_hold = SyncHold::Revoked;
        m_holdDetail = wordsOf(error);
    }
    if (!reply.ok())
        return false;
    const auto heads = HeadsReply::fromJson(reply.body);
    return heads && m_reader.sawHeads(heads->heads);
}

} // namespace kesu
