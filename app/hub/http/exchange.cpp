#include "http/exchange.h"

#include <exception>

#include "http/bodycoding.h"
#include "http/httptext.h"
#include "signing/signingkeys.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype worthPacking = 1024;

bool isPackable(const ApiReply &reply)
{
    const QByteArray type = reply.headers.value("content-type");
    return reply.body.size() > worthPacking && reply.status != 206 && !reply.headers.contains("content-encoding")
        && (type.startsWith("application/json") || type.startsWith("text/"));
}

} // namespace

bool MemoryBudget::reserve(qint64 bytes)
{
    if (m_used.fetch_add(bytes) + bytes <= m_limit)
        return true;
    m_used -= bytes;
    return false;
}

bool BudgetShare::grow(qint64 bytes)
{
    if (!m_budget.reserve(bytes))
        return false;
    m_bytes += bytes;
    return true;
}

Exchange::Exchange(ExchangeContext context, std::shared_ptr<ReplySink> sink, ApiRequest request, bool keepAlive)
    : m_context(std::move(context)), m_sink(std::move(sink)), m_request(std::move(request)), m_share(m_context.budget),
      m_requestId(m_request.header("request-id")), m_acceptEncoding(m_request.header("accept-encoding")),
      m_isHead(m_request.method == "HEAD"), m_keepAlive(keepAlive)
{
    if (!isRequestId(m_requestId))
        m_requestId = toWireBase64(secretBytes(12));
    m_request.headers.insert("request-id", m_requestId);
    ++m_context.gauges.requestsNow;
}

Exchange::~Exchange()
{
    if (!m_answered) {
        if (m_context.hooks.complain)
            m_context.hooks.complain(m_requestId, u"A handler let go of a request without answering it."_s);
        answer(errorReply(ApiCode::Internal));
    }
    --m_context.gauges.requestsNow;
}

void Exchange::handle()
{
    if (!unpack())
        return;
    QString what;
    try {
        m_context.hooks.handle(std::move(m_request),
                               [self = shared_from_this()](ApiReply reply) { self->answer(std::move(reply)); });
        return;
    } catch (const std::exception &failure) {
        what = QString::fromLocal8Bit(failure.what());
    } catch (...) {
        what = u"unknown"_s;
    }
    if (m_context.hooks.complain)
        m_context.hooks.complain(m_requestId, u"A handler failed: %1."_s.arg(what));
    answer(errorReply(ApiCode::Internal));
}

bool Exchange::unpack()
{
    const BodyCoding coding = bodyCodingOf(m_request.header("content-encoding"));
    if (m_request.body.isEmpty() || coding == BodyCoding::Identity)
        return true;
    auto unpacked = unpackBody(m_request.body, coding, m_context.config.bodyBytes);
    if (auto *body = std::get_if<QByteArray>(&unpacked)) {
        m_request.body = std::move(*body);
        m_request.headers.remove("content-encoding");
        return true;
    }
    const UnpackFailure failure = std::get<UnpackFailure>(unpacked);
    if (failure == UnpackFailure::TooLarge)
        answer(errorReply(ApiCode::TooLarge, u"The unpacked body is larger than the hub takes."_s));
    else if (failure == UnpackFailure::Damaged)
        answer(errorReply(ApiCode::BadEncoding, u"The packed body is damaged."_s));
    else
        answer(errorReply(ApiCode::BadEncoding, u"Bodies are packed with zstd or gzip, or not at all."_s));
    return false;
}

void Exchange::answer(ApiReply reply)
{
    if (m_answered.exchange(true))
        return;
    auto share = std::make_shared<BudgetShare>(m_context.budget);
    pack(&reply);
    if (!m_isHead && !share->grow(reply.body.size())) {
        reply = errorReply(ApiCode::Busy);
        reply.headers.insert("retry-after", "2");
    }
    if (reply.status == 503)
        ++m_context.gauges.busyReplies;
    addStandardHeaders(&reply);
    const bool keepAlive = m_keepAlive && !m_context.stopping;
    // The reply to HEAD says how long the body would be; a handler may say so itself without making it.
    const qint64 length = m_isHead && reply.body.isEmpty() ? reply.headers.value("content-length", "0").toLongLong()
                                                           : reply.body.size();
    const bool hasBody = !m_isHead && reply.status != 204 && reply.status != 304;
    OutgoingReply out{writeHead(reply, length, keepAlive), hasBody ? reply.body : QByteArray(), keepAlive,
                      std::move(share)};
    m_sink->send(std::move(out));
    m_sink.reset();
}

void Exchange::answerBusy()
{
    ApiReply reply = errorReply(ApiCode::Busy, u"The hub has more to do than it can; try again soon."_s);
    reply.headers.insert("retry-after", "2");
    answer(std::move(reply));
}

void Exchange::pack(ApiReply *reply) const
{
    if (!isPackable(*reply))
        return;
    reply->headers.insert("vary", "accept-encoding");
    const BodyCoding coding = acceptedCoding(m_acceptEncoding);
    if (coding == BodyCoding::Identity)
        return;
    QByteArray packed = packBody(reply->body, coding);
    if (packed.isEmpty() || packed.size() >= reply->body.size())
        return;
    reply->body = std::move(packed);
    reply->headers.insert("content-encoding", bodyCodingName(coding));
}

void Exchange::addStandardHeaders(ApiReply *reply) const
{
    if (m_context.hooks.standardHeaders) {
        const ApiHeaders standard = m_context.hooks.standardHeaders();
        for (auto it = standard.begin(); it != standard.end(); ++it)
            reply->headers.insert(it.key(), it.value());
    }
    reply->headers.insert("request-id", m_requestId);
    reply->headers.insert("cache-control", reply->headers.value("cache-control", "no-store"));
}

} // namespace kesu
