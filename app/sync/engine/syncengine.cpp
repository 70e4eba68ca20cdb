#include "engine/syncengine.h"

#include <QElapsedTimer>
#include <QNetworkInformation>
#include <QRandomGenerator>

#include "base/store.h"
#include "search/searchindexer.h"
#include "sync/syncpositions.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceSeconds = 30;         // without any progress
constexpr int changeCheckMs = 200;
constexpr qint64 activeSeconds = 300;       // after the last change, here or elsewhere
constexpr qint64 longestWaitMs = 300'000;
constexpr int firstTexts = 100;             // go into the text index at once
constexpr int mostTexts = 2000;
constexpr int heldAtLeastMs = 15'000;       // a watch answered sooner without news was not held by the hub

int spread(int seconds)
{
    return static_cast<int>(seconds * 1000 * (0.7 + 0.6 * QRandomGenerator::global()->generateDouble()));
}

Error problem(const QString &code, const QStringList &args = {})
{
    return {ErrorKind::Refused, code, {}, args};
}

} // namespace

SyncEngine::SyncEngine(Store &store, ExchangeIdentity &identity, HubCalls &calls, const TimeSource &time,
                       const QString &app, QObject *parent)
    : QObject(parent), m_store(store), m_calls(calls), m_time(time), m_exchange(store, identity, app), m_blobs(store),
      m_textsAtOnce(firstTexts, mostTexts)
{
    for (QTimer *once : {&m_again, &m_poll, &m_texts})
        once->setSingleShot(true);
    m_changes.setInterval(changeCheckMs);
    QObject::connect(&m_again, &QTimer::timeout, this, [this] { step(); });
    QObject::connect(&m_poll, &QTimer::timeout, this, [this] { startWatch(); });
    QObject::connect(&m_changes, &QTimer::timeout, this, [this] {
        lookAtClock();
        lookForChanges();
    });
    QObject::connect(&m_texts, &QTimer::timeout, this, [this] { indexTexts(); });
    if (QNetworkInformation::loadDefaultBackend()) { // only a hint
        QObject::connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                         [this](QNetworkInformation::Reachability reachability) {
                             if (m_running && reachability == QNetworkInformation::Reachability::Online)
                                 syncNow(nullptr, {});
                         });
    }
}

SyncEngine::~SyncEngine() = default;

void SyncEngine::start()
{
    if (m_running)
        return;
    m_running = true;
    m_seenDseq = m_store.state().dseq;
    m_lastNews = m_time.now();
    m_changes.start();
    lookAtClock();
    m_exchange.greet();
    m_blobs.tryAllAgain();
    queueStep();
}

void SyncEngine::stop()
{
    m_running = false;
    m_again.stop();
    m_poll.stop();
    m_changes.stop();
    m_texts.stop();
    ++m_run;
    m_calls.abortAll();
    const Instant now = m_time.now();
    m_delivered.reset();
    if (m_exchange.isUnderWay())
        m_exchange.lost(now);
    if (std::exchange(m_blobUnderWay, false))
        m_blobs.lost(now, false);
    m_watching = false;
    answer(problem(u"sync-stopped"_s));
}

void SyncEngine::syncNow(QObject *owner, const Done &done)
{
    if (done)
        m_waiters.append({owner, done});
    if (!m_running)
        return start();
    m_exchange.greet();
    m_blobs.tryAllAgain();
    queueStep();
}

void SyncEngine::fetchFile(const QString &sha256, QObject *owner, const Done &done)
{
    if (const auto wanted = m_blobs.want(sha256); !wanted)
        return done(wanted);
    m_fileWaiters.insert(sha256, {owner, done});
    queueStep();
}

bool SyncEngine::isActive(Instant now) const
{
    return now.seconds() - m_lastNews.seconds() < activeSeconds;
}

// What was saved here goes out; the counter of own operations tells, whoever wrote them.
void SyncEngine::lookForChanges()
{
    if (!m_running || m_store.state().dseq == m_seenDseq)
        return;
    m_seenDseq = m_store.state().dseq;
    m_lastNews = m_time.now();
    queueStep();
}

// Waits end at times of the clock as it was, and the hub is asked for its own time. Until it can answer, a wrong clock that
// was set right is not corrected by what it was wrong; of another one only the hub knows what it should be.
void SyncEngine::lookAtClock()
{
    const Instant now = m_time.now();
    const qint64 step = m_clock.step(now, ClockWatch::sinceBootMs());
    if (step == 0)
        return;
    SyncPositions positions(m_store);
    const qint64 known = positions.clockOffset();
    if (qAbs(known - step) < qAbs(known))
        (void)positions.setClockOffset(known - step); // else the next exchange learns it
    m_exchange.greet();
    m_blobs.tryAllAgain();
    queueStep();
}

void SyncEngine::queueStep()
{
    if (m_stepQueued)
        return;
    m_stepQueued = true;
    QTimer::singleShot(0, this, [this] {
        m_stepQueued = false;
        step();
    });
}

// One turn: asks for what comes next, then stores one portion of what has come. In this order, so that the hub works on
// the next page while this one is being stored.
void SyncEngine::step()
{
    if (!m_running)
        return;
    const Instant now = m_time.now();
    if (m_delivered && !m_exchange.hasWork()) {
        const Delivery delivery = *std::exchange(m_delivered, std::nullopt);
        if (delivery.arrived())
            m_exchange.take(delivery.reply, now, delivery.milliseconds);
        else
            m_exchange.lost(now, delivery.failure == Delivery::Failure::TimedOut);
    }
    if (!m_delivered) {
        if (const auto request = m_exchange.next(now))
            send(*request);
    }
    if (m_exchange.work(now)) {
        if (const Applied news = m_exchange.takeApplied(); !news.records.isEmpty()) {
            m_lastNews = now;
            Q_EMIT applied(news);
        }
        queueStep();
    } else if (!m_exchange.isUnderWay()) {
        settle(now);
    }
    Q_EMIT progressed();
}

void SyncEngine::call(const ApiRequest &request, int patience, const HttpTransport::Done &done)
{
    m_calls.call(request, patience, this, [this, done, run = m_run](const Delivery &delivery) {
        if (run == m_run)
            done(delivery);
    });
}

void SyncEngine::send(const ApiRequest &request)
{
    call(request, patienceSeconds, [this](const Delivery &delivery) {
        noteDelivery(delivery);
        m_delivered = delivery;
        queueStep();
    });
}

void SyncEngine::noteDelivery(const Delivery &delivery)
{
    m_stranger = delivery.failure == Delivery::Failure::NotTrusted ? delivery.fingerprint : QString();
    if (delivery.arrived()) {
        m_offlineSince.reset();
        m_offlineReason.clear();
        return;
    }
    if (!m_offlineSince)
        m_offlineSince = m_time.now();
    m_offlineReason = delivery.trouble;
}

// What is in the way of a finished exchange; nothing while waiting for a busy hub.
Result<void> SyncEngine::trouble() const
{
    if (!m_stranger.isEmpty())
        return problem(u"tls-not-trusted"_s, {m_stranger});
    if (m_offlineSince)
        return problem(u"hub-unreachable"_s, {m_offlineReason});
    const QString &detail = m_exchange.holdDetail();
    switch (m_exchange.hold()) {
    case SyncHold::None:
    case SyncHold::HubBusy:
        return {};
    case SyncHold::Revoked:
        return problem(u"device-revoked"_s, {detail});
    case SyncHold::NotKnown:
        return problem(u"not-known-to-hub"_s, {detail});
    case SyncHold::SchemaAhead:
        return problem(u"schema-ahead"_s, {detail});
    case SyncHold::UpgradeRequired:
        return problem(u"upgrade-required"_s, {detail});
    case SyncHold::HubFull:
        return problem(u"hub-full"_s, {detail});
    case SyncHold::DiskFull:
        return Error{ErrorKind::DiskFull, u"disk-full"_s, detail, {}};
    case SyncHold::NotTrusted:
    case SyncHold::Broken:
        break;
    }
    return problem(u"hub-broken"_s, {detail});
}

// Nothing of the exchange is under way: files go next, then it is waited for what others do.
void SyncEngine::settle(Instant now)
{
    if (const Applied news = m_exchange.takeApplied(); !news.records.isEmpty())
        Q_EMIT applied(news);
    if (const auto in = trouble(); !in)
        answer(in);
    if (const auto again = m_exchange.nextTry())
        m_again.start(static_cast<int>(qBound<qint64>(0, again->ms - now.ms, longestWaitMs)));
    if (m_exchange.isDone()) {
        startBlob(now);
        if (m_blobs.isDone())
            answer({});
        startWatch();
    } else if (!m_exchange.nextTry() && !m_exchange.isStopped()) {
        startWatch(); // what others do can still be read where nothing can be sent
    }
    m_texts.start(0);
}

void SyncEngine::setBusyLimit(qint64 ms)
{
    m_exchange.setBusyLimit(ms);
    m_textsAtOnce.setBusyLimit(ms);
}

// What came in is searched by reading until nothing else is to be done; then it goes into the index, also without a line.
void SyncEngine::indexTexts()
{
    if (m_exchange.isUnderWay() || m_exchange.hasWork())
        return; // settle() begins anew
    QElapsedTimer clock;
    clock.start();
    const int count = m_textsAtOnce.size();
    const auto more = SearchIndexer(m_store.database()).catchUpBeside(count);
    m_textsAtOnce.went(count, 0, clock.elapsed());
    if (more && *more)
        m_texts.start(0);
}

void SyncEngine::startBlob(Instant now)
{
    if (m_blobUnderWay)
        return;
    m_blobs.setChunkLimit(m_exchange.chunkBytes());
    const auto request = m_blobs.next(now);
    for (const auto &[hash, error] : m_blobs.takeFailed().asKeyValueRange()) {
        for (const Waiter &waiter : m_fileWaiters.values(hash)) {
            if (waiter.owner)
                waiter.done(error);
        }
        m_fileWaiters.remove(hash);
    }
    if (!request) {
        if (const auto again = m_blobs.nextTry())
            m_again.start(static_cast<int>(qBound<qint64>(0, again->ms - now.ms, longestWaitMs)));
        return;
    }
    m_blobUnderWay = true;
    call(*request, patienceSeconds, [this](const Delivery &delivery) {
        m_blobUnderWay = false;
        noteDelivery(delivery);
        const Instant at = m_time.now();
        if (delivery.arrived())
            m_blobs.take(delivery.reply, at, delivery.milliseconds);
        else
            m_blobs.lost(at, delivery.failure == Delivery::Failure::TimedOut);
        for (const QString &hash : m_blobs.takeArrived()) {
            Q_EMIT fileArrived(hash);
            for (const Waiter &waiter : m_fileWaiters.values(hash)) {
                if (waiter.owner)
                    waiter.done({});
            }
            m_fileWaiters.remove(hash);
        }
        queueStep();
    });
}

// ---- waiting for others --------------------------------------------------------------------------------------------

void SyncEngine::startWatch()
{
    if (!m_running || m_watching || m_poll.isActive())
        return;
    const auto request = m_exchange.watch(limits::headsWaitSeconds);
    if (!request) {
        m_poll.start(spread(m_exchange.pollSeconds(false)));
        return;
    }
    m_watching = true;
    call(*request, limits::headsWaitSeconds + patienceSeconds,
         [this](const Delivery &delivery) { watchEnded(delivery); });
}

void SyncEngine::watchEnded(const Delivery &delivery)
{
    m_watching = false;
    noteDelivery(delivery);
    const Instant now = m_time.now();
    const bool hasNews = delivery.arrived() && m_exchange.takeWatch(delivery.reply, now);
    if (hasNews)
        m_lastNews = now;
    const bool wasHeld = delivery.arrived() && delivery.reply.ok() && delivery.milliseconds >= heldAtLeastMs;
    if (!hasNews && !wasHeld)
        m_poll.start(spread(m_exchange.pollSeconds(isActive(now))));
    queueStep(); // looks for changes and files as well, and begins the next watch
    Q_EMIT progressed();
}

void SyncEngine::answer(const Result<void> &result)
{
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        if (waiter.owner)
            waiter.done(result);
    }
}

} // namespace kesu
