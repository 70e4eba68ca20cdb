#include "entities/entityregistry.h"
#include "exchange/exchangeidentity.h"
#include "exchange/syncexchange.h"
#include "settings/localstores.h"
#include "sync/syncpositions.h"

// What an exchange makes of the hub's replies.
namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 clockStepMs = 1000; // smaller differences are the line's
constexpr int mostDetours = 5;       // gap, forked, snapshot … in a row before it is taken for a fault

QString wordsOf(const ApiError &error)
{
    return error.message.isEmpty() ? u"HTTP %1"_s.arg(error.status) : error.message;
}

} // namespace

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
        if (const auto taken = m_sender.take(reply, tookMs); !taken)
            return readFailed(taken.error(), now);
        m_backoff.succeeded();
        m_detours = 0;
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

// What a push has put into the logs need not come back over the line.
void SyncExchange::storeAnswer(Instant now)
{
    const auto answered = m_sender.store(now);
    if (!answered)
        return readFailed(answered.error(), now);
    keep(answered->applied, now);
    m_reader.sawHeads(answered->heads);
    for (const PushEcho &echo : answered->echo) {
        const auto chain = m_reader.chainAt(echo.scope, echo.from);
        if (!chain || !mayReceive(now))
            continue;
        if (auto page = echo.page(answered->batch.bodies, answered->batch.first, *chain))
            m_reader.takeNews({echo.scope, *std::move(page)}, m_store.state().hubEpoch);
    }
}

void SyncExchange::takeHello(const ApiReply &reply, Instant now)
{
    const auto hello = HelloReply::fromJson(reply.body);
    if (!hello)
        return readFailed(hello.error(), now);
    const auto otherPast = Outbox(m_store).isOtherPast(hello->through, hello->chain);
    if (!otherPast)
        return readFailed(otherPast.error(), now);
    if (hello->epoch > m_store.state().hubEpoch) {
        // What it has of another machine says nothing of what it has of this one.
        const qint64 through = *otherPast ? 0 : hello->through;
        if (const auto told = Outbox(m_store).hubRestored(hello->epoch, through, now); !told)
            return readFailed(told.error(), now);
        m_reader.forgetAll();
    }
    if (*otherPast || hello->through > m_store.state().dseq) { // the hub heard more of us than we know
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

bool SyncExchange::takeWatch(const ApiReply &reply, Instant now)
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
    const bool news = heads && m_reader.sawHeads(heads->heads);
    if (news && heads->news && mayReceive(now))
        m_reader.takeNews(*heads->news, m_store.state().hubEpoch);
    return news;
}

} // namespace kesu
