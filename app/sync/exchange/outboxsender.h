#pragma once

#include "exchange/pace.h"
#include "messages/apimessage.h"
#include "sync/outbox.h"

namespace kesu {

class ExchangeIdentity;

// Sends own operations, as many at once as the line takes, and finds the one the hub cannot read.
class OutboxSender
{
public:
    OutboxSender(Store &store, const ExchangeIdentity &identity);

    void setLimits(int ops, qint64 bytes);
    Result<std::optional<ApiRequest>> next();
    // What the hub says became of them. BadInput: no answer to what was sent. The next batch can be sent before it is
    // stored.
    Result<void> take(const ApiReply &reply, qint64 tookMs);
    bool hasAnswer() const { return m_answer.has_value(); }
    struct Answered {
        Applied applied;
        QMap<QString, qint64> heads;
        QList<PushEcho> echo;
        OutboxBatch batch;
    };
    // Stores what take() was given. On failure it is forgotten, and asked for by sending again.
    Result<Answered> store(Instant now);
    void giveUp(bool timedOut);
    // The batch cannot be read or is too large: half of it next, and when it was a single operation, that one is set
    // aside with the hub's words for the user to see.
    Result<Applied> divide(const ApiError &error, Instant now);

private:
    Store &m_store;
    const ExchangeIdentity &m_identity;
    Pace m_batchSize;
    qint64 m_batchBytes;
    int m_doubtful = 0;   // while looking for the one that cannot be read: at most so many; 0: none is looked for
    int m_doubtsLeft = 0; // operations still to be sent that way
    OutboxBatch m_sent;
    struct Answer {
        QString device;
        OutboxBatch batch;
        PushReply reply;
    };
    std::optional<Answer> m_answer;
    qint64 m_from = 0;    // all before it are acknowledged, as far as this run knows; asked anew when nothing is left
};

} // namespace kesu
