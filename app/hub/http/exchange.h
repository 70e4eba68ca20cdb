#pragma once

#include <atomic>
#include <memory>

#include "http/httpserver.h"

namespace kesu {

struct HttpGauges {
    std::atomic<qint64> connectionsNow{0};
    std::atomic<qint64> connectionsRefused{0};
    std::atomic<qint64> requestsNow{0};
    std::atomic<qint64> busyReplies{0};
    std::atomic<qint64> malformed{0};
    std::atomic<qint64> timedOut{0};
    std::atomic<qint64> bytesIn{0};
    std::atomic<qint64> bytesOut{0};
};

// How many bytes of bodies the server may hold at once, over all callers.
class MemoryBudget {
public:
    explicit MemoryBudget(qint64 limit) : m_limit(limit) {}
    bool reserve(qint64 bytes);
    void release(qint64 bytes) { m_used -= bytes; }
    qint64 used() const { return m_used; }

private:
    const qint64 m_limit;
    std::atomic<qint64> m_used{0};
};

// What one request or reply holds of the budget; given back when it is gone.
class BudgetShare {
public:
    explicit BudgetShare(MemoryBudget &budget) : m_budget(budget) {}
    ~BudgetShare() { m_budget.release(m_bytes); }
    BudgetShare(const BudgetShare &) = delete;
    BudgetShare &operator=(const BudgetShare &) = delete;
    bool grow(qint64 bytes);

private:
    MemoryBudget &m_budget;
    qint64 m_bytes = 0;
};

struct OutgoingReply {
    QByteArray head;
    QByteArray body;
    bool keepAlive = false;
    std::shared_ptr<BudgetShare> share;
};

// Where replies go: a connection. Any thread may call.
class ReplySink {
public:
    virtual ~ReplySink() = default;
    virtual void send(OutgoingReply reply) = 0;
};

// What an exchange needs of its server; `keepAlive` keeps that server's memory alive until the answer.
struct ExchangeContext {
    const HttpConfig &config;
    const HttpHooks &hooks;
    HttpGauges &gauges;
    MemoryBudget &budget;
    const std::atomic<bool> &stopping;
    std::shared_ptr<void> keepAlive;
};

// One request on its way through the workers and its one answer. Unanswered when the last owner lets go: 500.
class Exchange : public std::enable_shared_from_this<Exchange> {
public:
    Exchange(ExchangeContext context, std::shared_ptr<ReplySink> sink, ApiRequest request, bool keepAlive);
    ~Exchange();
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    const ApiRequest &request() const { return m_request; }
    // Counts bytes that are about to be kept; false: the server holds enough.
    bool grow(qint64 bytes) { return m_share.grow(bytes); }
    void setBody(QByteArray body) { m_request.body = std::move(body); }
    void closeAfterwards() { m_keepAlive = false; }

    // Unpacks the body and calls the handler; on a worker.
    void handle();
    // Only the first answer counts.
    void answer(ApiReply reply);
    void answerBusy();
    // Nobody waits any more.
    void abandon() { m_answered = true; }

private:
    bool unpack();
    void pack(ApiReply *reply) const;
    void addStandardHeaders(ApiReply *reply) const;

    ExchangeContext m_context;
    std::shared_ptr<ReplySink> m_sink;
    ApiRequest m_request; // given to the handler
    BudgetShare m_share;
    QByteArray m_requestId;
    QByteArray m_acceptEncoding;
    bool m_isHead;
    bool m_keepAlive;
    std::atomic<bool> m_answered{false};
};

} // namespace kesu
