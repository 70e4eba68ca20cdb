#pragma once

// Only httpserver.cpp includes this: Boost.Asio and Beast take half a minute to compile.
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <array>

#include "http/httpcore.h"
#include "http/httptext.h"

namespace kesu {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

// The phases of a connection on a plain or a TLS stream: wait for a first byte, read the head, read the body, have it
// handled, send the reply, wait again; each with its deadline.
template<typename Stream>
class StreamConnection final : public Connection {
    using tcp = boost::asio::ip::tcp;
    using BoostError = boost::system::error_code;
    using Parser = boost::beast::http::request_parser<boost::beast::http::buffer_body>;

    static constexpr std::size_t firstBytes = 2048;      // what an idle connection keeps room for
    static constexpr std::size_t pieceBytes = 16 * 1024; // a body is taken in such pieces
    static constexpr qsizetype sliceBytes = 64 * 1024;   // a reply goes in such slices, each with its own deadline
    static constexpr std::size_t discardBytes = 1024 * 1024;
    static constexpr std::chrono::seconds lingerTime{2};
    static constexpr std::chrono::seconds firstRequestTime{1}; // while stopping

public:
    template<typename... Args>
    StreamConnection(HttpServer::Core &core, QByteArray peer, Args &&...args)
        : Connection(core, std::move(peer)), m_stream(std::forward<Args>(args)...),
          m_buffer(static_cast<std::size_t>(core.config.headerBytes) + pieceBytes)
    {
    }

    void run() override
    {
        asio::dispatch(m_stream.get_executor(), [self = self()] { self->handshake(); });
    }

    void stopWhenIdle() override
    {
        asio::post(m_stream.get_executor(), [self = self()] {
            if (self->m_served)
                return self->closeIfIdle();
            // It has just been let in: its first request may be on the way.
            auto pause = std::make_shared<asio::steady_timer>(self->m_stream.get_executor(), firstRequestTime);
            pause->async_wait([self, pause](BoostError) { self->closeIfIdle(); });
        });
    }

    void close() override
    {
        asio::post(m_stream.get_executor(), [self = self()] { self->closeNow(); });
    }

    void send(OutgoingReply reply) override
    {
        asio::post(m_stream.get_executor(), [self = self(), out = std::move(reply)]() mutable {
            self->m_reply = std::move(out);
            self->m_sent = 0;
            self->writeSlice();
        });
    }

private:
    std::shared_ptr<StreamConnection> self()
    {
        return std::static_pointer_cast<StreamConnection>(shared_from_this());
    }
    beast::tcp_stream &lowest() { return beast::get_lowest_layer(m_stream); }
    tcp::socket &socket() { return lowest().socket(); }

    void closeIfIdle()
    {
        BoostError ignored;
        if (m_idle && socket().available(ignored) == 0)
            closeNow();
    }

    void closeNow()
    {
        BoostError ignored;
        lowest().expires_never();
        socket().close(ignored);
    }

    void handshake()
    {
        if constexpr (std::is_same_v<Stream, beast::tcp_stream>) {
            awaitRequest();
        } else {
            lowest().expires_after(m_core.config.headerTime);
            m_stream.async_handshake(asio::ssl::stream_base::server, [self = self()](BoostError failure) {
                failure ? self->lost(failure) : self->awaitRequest();
            });
        }
    }

    void lost(BoostError failure)
    {
        if (failure == beast::error::timeout)
            ++m_core.gauges.timedOut;
        closeNow();
    }

    void awaitRequest()
    {
        m_idle = true;
        if (m_buffer.size() > 0)
            return readHead();
        m_buffer.shrink_to_fit();
        BoostError ignored;
        const bool stopping = m_core.stopping;
        if (stopping && m_served && socket().available(ignored) == 0)
            return closeNow();
        if (stopping)
            lowest().expires_after(firstRequestTime);
        else
            lowest().expires_after(m_core.config.idleTime);
        m_stream.async_read_some(m_buffer.prepare(firstBytes), [self = self()](BoostError failure, std::size_t got) {
            if (failure)
                return self->closeNow(); // an idle connection ends without a word
            self->m_core.gauges.bytesIn += static_cast<qint64>(got);
            self->m_buffer.commit(got);
            self->readHead();
        });
    }

    void readHead()
    {
        m_idle = false;
        m_served = true;
        m_body.clear();
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(m_core.config.headerBytes));
        m_parser->body_limit(static_cast<std::uint64_t>(m_core.config.bodyBytes));
        m_headBytes = 0;
        lowest().expires_after(m_core.config.headerTime);
        readMoreHead();
    }

    // By hand: Beast's reading would take header after header for as long as they come.
    void readMoreHead()
    {
        BoostError failure;
        if (m_buffer.size() > 0) {
            const std::size_t used = m_parser->put(m_buffer.data(), failure);
            m_buffer.consume(used);
            m_headBytes += static_cast<qint64>(used);
        }
        if (failure == http::error::need_more)
            failure = {};
        if (!failure && !m_parser->is_header_done()
            && m_headBytes + static_cast<qint64>(m_buffer.size()) > m_core.config.headerBytes)
            failure = http::error::header_limit;
        if (failure || m_parser->is_header_done())
            return onHead(failure);
        m_stream.async_read_some(m_buffer.prepare(firstBytes), [self = self()](BoostError cut, std::size_t got) {
            self->m_core.gauges.bytesIn += static_cast<qint64>(got);
            self->m_buffer.commit(got);
            cut ? self->lost(cut) : self->readMoreHead();
        });
    }

    void onHead(BoostError failure)
    {
        if (failure)
            return isSyntax(failure) ? refuse(failure) : lost(failure);
        ApiRequest request;
        if (const QByteArray wrong = readRequest(&request); !wrong.isEmpty())
            return refuse(400, ApiCode::BadEncoding, QString::fromLatin1(wrong));
        m_exchange = makeExchange(std::move(request), m_parser->get().keep_alive());
        if (m_parser->is_done())
            return dispatch();
        if (!m_exchange->grow(pieceBytes))
            return busy();
        lowest().expires_after(m_core.config.bodyTime);
        if (m_exchange->request().header("expect").toLower() == "100-continue")
            return sendContinue();
        readBody();
    }

    // The caller's mistake, as opposed to a connection that was cut or timed out.
    static bool isSyntax(BoostError failure)
    {
        return failure.category() == http::make_error_code(http::error::bad_method).category()
            && failure != http::error::end_of_stream && failure != http::error::partial_message;
    }

    void refuse(BoostError failure)
    {
        if (failure == http::error::body_limit)
            return refuse(413, ApiCode::TooLarge, QStringLiteral("The body is larger than the hub takes."));
        if (failure == http::error::header_limit || failure == http::error::buffer_overflow)
            return refuse(431, ApiCode::TooLarge, QStringLiteral("The headers are larger than the hub takes."));
        refuse(400, ApiCode::BadEncoding,
               QStringLiteral("This is not HTTP: ") + QString::fromStdString(failure.message()));
    }

    void refuse(int status, ApiCode code, const QString &why)
    {
        ++m_core.gauges.malformed;
        ApiReply reply = errorReply(code, why);
        reply.status = status;
        const auto exchange = m_exchange ? std::exchange(m_exchange, nullptr) : makeExchange({}, false);
        exchange->closeAfterwards();
        exchange->answer(reply);
    }

    void busy()
    {
        const auto exchange = std::exchange(m_exchange, nullptr);
        exchange->closeAfterwards(); // the rest of the body is not read
        exchange->answerBusy();
    }

    std::shared_ptr<Exchange> makeExchange(ApiRequest request, bool keepAlive)
    {
        const ExchangeContext context{m_core.config, m_core.hooks, m_core.gauges, m_core.budget, m_core.stopping,
                                      m_core.shared_from_this()};
        return std::make_shared<Exchange>(context, shared_from_this(), std::move(request), keepAlive);
    }

    // What is wrong with the head; empty when it is good. Doubtful framing is refused outright: another program in
    // front might have understood it differently.
    QByteArray readRequest(ApiRequest *request)
    {
        const auto &head = m_parser->get();
        if (head.count(http::field::transfer_encoding) > 0 && head.count(http::field::content_length) > 0)
            return "Both Content-Length and Transfer-Encoding are given.";
        if (head.count(http::field::transfer_encoding) > 0 && !m_parser->chunked())
            return "Of transfer encodings only chunked is understood.";
        for (const http::field once : {http::field::host, http::field::authorization, http::field::content_encoding,
                                       http::field::content_length, http::field::transfer_encoding}) {
            if (head.count(once) > 1)
                return "A header is given twice.";
        }
        if (head.version() >= 11 && head.count(http::field::host) != 1)
            return "The Host header is missing.";
        const QByteArray length = bytesOf(head[http::field::content_length]);
        if (std::any_of(length.begin(), length.end(), [](char c) { return c < '0' || c > '9'; }))
            return "The Content-Length is not a number.";
        request->method = bytesOf(head.method_string());
        for (const auto &field : head) {
            QByteArray &value = request->headers[bytesOf(field.name_string()).toLower()];
            value = value.isEmpty() ? bytesOf(field.value()) : value + ", " + bytesOf(field.value());
        }
        if (!readTarget(bytesOf(head.target()), request))
            return "The target of the request cannot be read.";
        request->peer = m_peer;
        if (m_core.config.trustedProxies.contains(m_peer))
            request->peer = forwardedPeer(request->header("x-forwarded-for")).value_or(m_peer);
        return {};
    }

    static QByteArray bytesOf(boost::string_view text)
    {
        return {text.data(), static_cast<qsizetype>(text.size())};
    }

    void sendContinue()
    {
        static constexpr char goOn[] = "HTTP/1.1 100 Continue\r\n\r\n";
        asio::async_write(m_stream, asio::buffer(goOn, sizeof goOn - 1),
                          [self = self()](BoostError failure, std::size_t) {
                              failure ? self->drop(failure) : self->readBody();
                          });
    }

    // The deadline was set once for the whole body: sending slowly does not prolong it.
    void readBody()
    {
        m_piece.resize(pieceBytes);
        auto &body = m_parser->get().body();
        body.data = m_piece.data();
        body.size = m_piece.size();
        http::async_read(m_stream, m_buffer, *m_parser, [self = self()](BoostError failure, std::size_t got) {
            self->m_core.gauges.bytesIn += static_cast<qint64>(got);
            self->onBody(failure == http::error::need_buffer ? BoostError() : failure);
        });
    }

    void onBody(BoostError failure)
    {
        if (failure)
            return isSyntax(failure) ? refuse(failure) : drop(failure);
        const std::size_t got = m_piece.size() - m_parser->get().body().size;
        if (!m_exchange->grow(static_cast<qint64>(got)))
            return busy();
        m_body.append(m_piece.data(), static_cast<qsizetype>(got));
        if (!m_parser->is_done())
            return readBody();
        m_piece = {};
        dispatch();
    }

    // The caller went away in the middle of its body: nobody waits for an answer.
    void drop(BoostError failure)
    {
        if (m_exchange)
            std::exchange(m_exchange, nullptr)->abandon();
        lost(failure);
    }

    void dispatch()
    {
        lowest().expires_never();
        const auto exchange = std::exchange(m_exchange, nullptr);
        exchange->setBody(std::move(m_body));
        m_body = {};
        m_parser.reset();
        const bool urgent = m_core.hooks.isUrgent && m_core.hooks.isUrgent(exchange->request());
        WorkerPool &pool = urgent ? m_core.urgentPool : m_core.pool;
        if (!pool.submit([exchange] { exchange->handle(); }, [exchange] { exchange->answerBusy(); }))
            exchange->answerBusy();
    }

    void writeSlice()
    {
        const bool first = m_sent == 0;
        const qsizetype slice = std::min(sliceBytes, m_reply.body.size() - m_sent);
        const std::array<asio::const_buffer, 2> parts{
            asio::buffer(m_reply.head.constData(), first ? static_cast<std::size_t>(m_reply.head.size()) : 0),
            asio::buffer(m_reply.body.constData() + m_sent, static_cast<std::size_t>(slice))};
        lowest().expires_after(m_core.config.bodyTime);
        asio::async_write(m_stream, parts, [self = self(), slice](BoostError failure, std::size_t wrote) {
            self->m_core.gauges.bytesOut += static_cast<qint64>(wrote);
            self->m_sent += slice;
            if (failure) {
                self->m_reply = {};
                return self->lost(failure);
            }
            if (self->m_sent < self->m_reply.body.size())
                return self->writeSlice();
            const bool keepAlive = self->m_reply.keepAlive;
            self->m_reply = {};
            keepAlive ? self->awaitRequest() : self->finish();
        });
    }

    // Closing with unread input would reset the connection and take the reply with it: say that we are done, then read
    // a little on.
    void finish()
    {
        lowest().expires_after(lingerTime);
        if constexpr (std::is_same_v<Stream, beast::tcp_stream>) {
            BoostError ignored;
            socket().shutdown(tcp::socket::shutdown_send, ignored);
            m_discarded = 0;
            discard();
        } else {
            m_stream.async_shutdown([self = self()](BoostError) { self->closeNow(); });
        }
    }

    void discard()
    {
        m_buffer.clear();
        lowest().async_read_some(m_buffer.prepare(pieceBytes), [self = self()](BoostError failure, std::size_t got) {
            self->m_discarded += got;
            failure || self->m_discarded > discardBytes ? self->closeNow() : self->discard();
        });
    }

    Stream m_stream;
    beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    std::shared_ptr<Exchange> m_exchange; // while its body is read
    std::vector<char> m_piece;
    QByteArray m_body;
    OutgoingReply m_reply;
    qint64 m_headBytes = 0;
    qsizetype m_sent = 0;
    std::size_t m_discarded = 0;
    bool m_idle = true;
    bool m_served = false; // a first request has begun
};

} // namespace kesu
