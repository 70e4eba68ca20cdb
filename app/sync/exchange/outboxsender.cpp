#include "exchange/outboxsender.h"

#include "exchange/exchangeidentity.h"
#include "signing/signedtexts.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstBatch = 100;

int countOf(const OutboxBatch &batch)
{
    return static_cast<int>(batch.bodies.size());
}

} // namespace

OutboxSender::OutboxSender(Store &store, const ExchangeIdentity &identity)
    : m_store(store), m_identity(identity), m_batchSize(firstBatch, limits::batchOps), m_batchBytes(limits::batchBytes)
{
}

void OutboxSender::setLimits(int ops, qint64 bytes)
{
    m_batchSize.setMost(ops);
    m_batchBytes = bytes;
}

Result<std::optional<ApiRequest>> OutboxSender::next()
{
    const int most = m_doubtful > 0 ? qMin(m_doubtful, m_batchSize.size()) : m_batchSize.size();
    if (m_answer && m_from == 0)
        return std::optional<ApiRequest>();
    auto batch = Outbox(m_store).nextBatch(most, m_batchBytes, m_from);
    if (batch && batch->isEmpty() && m_answer)
        return std::optional<ApiRequest>(); // those before are not marked as acknowledged yet
    if (batch && batch->isEmpty() && m_from > 0) // some may have been taken back to be sent again
        batch = Outbox(m_store).nextBatch(most, m_batchBytes);
    m_from = 0;
    if (!batch)
        return batch.error();
    m_sent = std::move(*batch);
    if (m_sent.isEmpty())
        return std::optional<ApiRequest>();
    const StoreState &state = m_store.state();
    const QByteArray signature = m_identity.sign(pushText(state.device, m_sent.first, m_sent.last, m_sent.chain));
    const QByteArray body = PushRequest::toJson(state.device, state.dseq, state.hubEpoch, m_sent.bodies, signature);
    return std::optional(ApiRequest{"POST", "/v1/sync/push", {}, {}, body, {}});
}

Result<void> OutboxSender::take(const ApiReply &reply, qint64 tookMs)
{
    auto answer = PushReply::fromJson(reply.body);
    if (!answer)
        return answer.error();
    if (answer->results.isEmpty())
        return Error{ErrorKind::BadInput, u"no-results"_s, {}, {}};
    m_from = answer->through == m_sent.last ? m_sent.last + 1 : 0;
    m_batchSize.went(countOf(m_sent), tookMs, 0);
    m_doubtsLeft -= countOf(m_sent);
    if (m_doubtsLeft <= 0)
        m_doubtful = 0;
    m_answer = Answer{m_store.device(), m_sent, *std::move(answer)};
    return {};
}

Result<OutboxSender::Answered> OutboxSender::store(Instant now)
{
    const Answer answer = *std::exchange(m_answer, std::nullopt);
    const auto applied = Outbox(m_store).acknowledge(answer.device, answer.reply, now);
    if (!applied) {
        m_from = 0;
        return applied.error();
    }
    return Answered{*applied, answer.reply.heads, answer.reply.echo, answer.batch};
}

void OutboxSender::giveUp(bool timedOut)
{
    if (timedOut)
        m_batchSize.halve();
}

Result<Applied> OutboxSender::divide(const ApiError &error, Instant now)
{
    if (countOf(m_sent) > 1) {
        if (m_doubtful == 0 && error.code != ApiCode::TooLarge)
            m_doubtsLeft = countOf(m_sent);
        if (error.code == ApiCode::TooLarge)
            m_batchSize.halve();
        else
            m_doubtful = countOf(m_sent) / 2;
        return Applied{};
    }
    m_doubtful = 0;
    m_doubtsLeft = 0;
    PushReply aside;
    aside.through = m_sent.last;
    aside.results = {{m_sent.last, false, OpCode::badValue, {}, error.message}};
    const auto setAside = Outbox(m_store).acknowledge(m_store.device(), aside, now);
    if (!setAside)
        return setAside;
    // The hub never had its number, and takes none after it: the rest goes under a new identity, numbered anew.
    const auto marked = Outbox(m_store).markForked();
    return marked ? setAside : marked.error();
}

} // namespace kesu
