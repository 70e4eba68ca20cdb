#pragma once

#include <functional>

#include "exchange/checkpointwatch.h"
#include "exchange/outboxsender.h"
#include "exchange/scopereader.h"
#include "service/syncoverview.h"

namespace kesu {

class ExchangeIdentity;

// The exchange with a hub as a state machine over the store: which request comes next, and what a reply means
// (sync-protocol §5–§7). It knows no network; who drives it carries one request at a time and brings back the reply, or
// says that it was lost:
//
//     for (;;) {
//         if (const auto request = exchange.next(now)) { … exchange.take(reply, now) or exchange.lost(now) … }
//         else if (!exchange.work(now)) break;
//     }
//
// The order is hello, push, pull of each scope, and now and then what the hub has signed of them. With nothing left to
// do, watch() asks where the scopes end. Every `now` is this machine's own clock, not corrected: how wrong it is, is
// learned here.
class SyncExchange
{
public:
    SyncExchange(Store &store, ExchangeIdentity &identity, const QString &app);

    // The next request; nothing while one is under way, while waiting, while stopped, or with nothing to send or ask.
    // While a page is being stored, the one after it is asked for.
    std::optional<ApiRequest> next(Instant now);
    // `tookMs`: how long the request was under way.
    void take(const ApiReply &reply, Instant now, qint64 tookMs = 0);
    void lost(Instant now, bool timedOut = false);
    // Stores a portion of a page that has come in. False when there is none.
    bool work(Instant now);

    // Asks where the scopes end; held by the hub for up to `waitSeconds` until one grows. Independent of next().
    std::optional<ApiRequest> watch(int waitSeconds) const;
    // True when there is something to pull.
    bool takeWatch(const ApiReply &reply, Instant now);

    // Says hello before anything else, as after a start, and tries at once what was waited for.
    void greet();

    // What was written, entered or evicted since the last call.
    Applied takeApplied();

    SyncHold hold() const { return m_hold; }
    const QString &holdDetail() const { return m_holdDetail; }
    // When to call next() again although nothing has happened.
    std::optional<Instant> nextTry() const;
    bool isUnderWay() const { return m_underWay != Step::None; }
    // Until greet(): there is nothing the hub would answer.
    bool isStopped() const { return m_hold == SyncHold::Revoked || m_hold == SyncHold::NotKnown; }
    bool hasWork() const { return m_sender.hasAnswer() || m_reader.hasWork(); }
    // Everything was sent and received, as far as is known.
    bool isDone() const { return m_done; }
    std::optional<Instant> lastExchange() const { return m_lastExchange; } // of this run, by the corrected clock
    qint64 toReceive() const { return m_reader.behind(); }
    int pollSeconds(bool active) const { return active ? m_pollActive : m_pollIdle; }
    qint64 chunkBytes() const { return m_chunkBytes; }

    // How long the window may stand still for one portion; 0, as in programs without one: as long as it takes.
    void setBusyLimit(qint64 ms) { m_reader.setBusyLimit(ms); }
    // 0 … 1, evenly; spreads the times of trying again.
    void setChance(std::function<double()> chance) { m_chance = std::move(chance); }

private:
    enum class Step { None, Hello, Reincarnate, Push, Read, Audit };

    std::optional<ApiRequest> choose(Instant now);
    std::optional<ApiRequest> begin(Step step, std::optional<ApiRequest> request);
    ApiRequest hello(Instant now) const;
    std::optional<ApiRequest> reincarnate();
    bool mayReceive(Instant now) const;

    bool isOfKnownTime(const ApiReply &reply) const;
    void learnClock(const ApiReply &reply, Instant now, qint64 tookMs);
    void takeGood(Step step, const ApiReply &reply, Instant now, qint64 tookMs);
    void storeAnswer(Instant now);
    void takeHello(const ApiReply &reply, Instant now);
    void takeError(Step step, const ApiReply &reply, Instant now);
    void takeSuccessor(const ApiReply &reply, Instant now);
    void readFailed(const Error &error, Instant now);
    Result<void> compareEnds(const HelloReply &hello, Instant now);
    Result<void> noteOtherPast(const QString &scope, Instant now);
    void keep(const Result<Applied> &applied, Instant now);
    void wait(Instant now, int retryAfterSeconds, SyncHold hold, const QString &detail);
    void stopPushing(SyncHold hold, const QString &detail);
    void ended(Instant now);
    void clearHold();

    Store &m_store;
    ExchangeIdentity &m_identity;
    QString m_app;
    OutboxSender m_sender;
    ScopeReader m_reader;
    CheckpointWatch m_checkpoints;
    Backoff m_backoff;
    std::function<double()> m_chance;

    Step m_underWay = Step::None;
    bool m_helloDue = true;
    bool m_done = false;
    bool m_pushHeld = false;            // schema_ahead, upgrade_required
    std::optional<Instant> m_readAfter; // no room here for what comes in
    std::optional<Instant> m_nextTry;
    Instant m_helloAt;
    qint64 m_through = 0;               // own operations the hub had at the last hello, until all was read since
    Instant m_exchangeNoted;
    SyncHold m_hold = SyncHold::None;
    QString m_holdDetail;
    Applied m_applied;
    int m_pollActive = 15;
    int m_pollIdle = 60;
    qint64 m_chunkBytes = limits::chunkBytes;
    int m_detours = 0;
    std::optional<Instant> m_lastExchange;
};

} // namespace kesu
