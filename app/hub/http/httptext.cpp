#include "http/httptext.h"

#include <algorithm>

namespace kesu {

namespace {

bool hasControl(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<uchar>(c) < 0x20 || c == 0x7f;
    });
}

bool isEscaped(const QByteArray &text)
{
    const auto isHex = [&text](qsizetype at) {
        return at < text.size() && std::isxdigit(static_cast<uchar>(text.at(at))) != 0;
    };
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
        if (!isHex(at + 1) || !isHex(at + 2))
            return false;
    }
    return true;
}

std::optional<QByteArray> decoded(QByteArray text, bool isForm)
{
    if (!isEscaped(text))
        return std::nullopt;
    if (isForm)
        text.replace('+', ' ');
    const QByteArray plain = QByteArray::fromPercentEncoding(text);
    if (hasControl(plain))
        return std::nullopt;
    return plain;
}

const char *reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 416: return "Range Not Satisfiable";
    case 422: return "Unprocessable Content";
    case 426: return "Upgrade Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 460: return "Checksum Mismatch";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    case 507: return "Insufficient Storage";
    default: return "Status";
    }
}

} // namespace

bool readTarget(const QByteArray &target, ApiRequest *request)
{
    if (!target.startsWith('/') || target.contains('#'))
        return false;
    const qsizetype mark = target.indexOf('?');
    const auto path = decoded(mark < 0 ? target : target.left(mark), false);
    if (!path)
        return false;
    request->path = *path;
    if (mark < 0)
        return true;
    for (const QByteArray &pair : target.mid(mark + 1).split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto key = decoded(equals < 0 ? pair : pair.left(equals), true);
        const auto value = decoded(equals < 0 ? QByteArray() : pair.mid(equals + 1), true);
        if (!key || !value)
            return false;
        request->query.insert(*key, *value);
    }
    return true;
}

bool isRequestId(const QByteArray &id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
        return std::isalnum(static_cast<uchar>(c)) != 0 || c == '.' || c == '_' || c == '-';
    });
}

QByteArray writeHead(const ApiReply &reply, qint64 bodyBytes, bool keepAlive)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonOf(reply.status) + "\r\n";
    for (auto it = reply.headers.begin(); it != reply.headers.end(); ++it) {
        if (!hasControl(it.value()) && it.key() != "content-length" && it.key() != "connection")
            head += it.key() + ": " + it.value() + "\r\n";
    }
    if (reply.status != 204 && reply.status != 304)
        head += "content-length: " + QByteArray::number(bodyBytes) + "\r\n";
    head += keepAlive ? "connection: keep-alive\r\n\r\n" : "connection: close\r\n\r\n";
    return head;
}

std::optional<QByteArray> forwardedPeer(const QByteArray &forwardedFor)
{
    const QByteArray last = forwardedFor.split(',').last().trimmed();
    const bool looksRight = !last.isEmpty() && last.size() <= 45 && std::all_of(last.begin(), last.end(), [](char c) {
        return std::isxdigit(static_cast<uchar>(c)) != 0 || c == '.' || c == ':';
    });
    if (!looksRight)
        return std::nullopt;
    return last;
}

} // namespace kesu
