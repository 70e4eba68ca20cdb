#include "operations/jsoncursor.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace kesu {

namespace {

constexpr qsizetype mostDigits = 15;
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

bool isControl(char letter)
{
    return uchar(letter) < 0x20;
}

// Escapes of two characters, as appendJsonString() writes them; a null for any other.
char unescaped(char letter)
{
    switch (letter) {
    case '"':
    case '\\':
        return letter;
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return '\0';
    }
}

bool isPadded(const char *digits, const char *end)
{
    return end - digits > 1 && (*digits == '0' || (*digits == '-' && digits[1] == '0'));
}

bool isPlainKey(QByteArrayView key)
{
    return std::none_of(key.begin(), key.end(), [](char letter) {
        return isControl(letter) || uchar(letter) >= 0x7f || letter == '\\';
    });
}

} // namespace

bool JsonCursor::takes(QByteArrayView text)
{
    if (m_stopped || m_end - m_at < text.size() || std::memcmp(m_at, text.data(), size_t(text.size())) != 0)
        return false;
    m_at += text.size();
    return true;
}

bool JsonCursor::takesKey(QByteArrayView key)
{
    const bool isFirst = m_at > m_begin && m_at[-1] == '{';
    const char *const before = m_at;
    if ((isFirst || takes(",")) && takes("\"") && takes(key) && takes("\":"))
        return true;
    m_at = before;
    return false;
}

qint64 JsonCursor::number()
{
    qint64 value = 0;
    if (m_stopped)
        return 0;
    const auto [end, error] = std::from_chars(m_at, m_end, value);
    const bool whole = error == std::errc() && end - m_at <= mostDigits
        && (end == m_end || (*end != '.' && *end != 'e' && *end != 'E'));
    if (!whole || isPadded(m_at, end))
        stop();
    else
        m_at = end;
    return m_stopped ? 0 : value;
}

qint64 JsonCursor::quotedNumber()
{
    need("\"");
    const char *const from = m_at;
    qint64 value = 0;
    if (m_stopped)
        return 0;
    const auto [end, error] = std::from_chars(m_at, m_end, value);
    m_at = end;
    if (error != std::errc() || isPadded(from, end))
        stop();
    need("\"");
    return m_stopped ? 0 : value;
}

bool JsonCursor::flag()
{
    if (takes("true"))
        return true;
    need("false");
    return false;
}

// Between the quotes, as it stands there.
QByteArrayView JsonCursor::quoted(bool *escaped)
{
    need("\"");
    *escaped = false;
    const char *const from = m_at;
    while (!m_stopped) {
        const void *const found = std::memchr(m_at, '"', size_t(m_end - m_at));
        if (!found) {
            stop();
            break;
        }
        const char *const quote = static_cast<const char *>(found);
        const void *const slash = std::memchr(m_at, '\\', size_t(quote - m_at));
        if (!slash) {
            m_at = quote + 1;
            return QByteArrayView(from, quote);
        }
        *escaped = true;
        m_at = static_cast<const char *>(slash) + 2; // past what is escaped, which may be the quote
    }
    return {};
}

QString JsonCursor::text()
{
    bool escaped = false;
    const QByteArrayView raw = quoted(&escaped);
    if (std::any_of(raw.begin(), raw.end(), isControl) || raw.startsWith(byteOrderMark))
        stop(); // what others make of these is theirs to say
    if (m_stopped || !escaped)
        return m_stopped ? QString() : QString::fromUtf8(raw);
    QByteArray utf8;
    utf8.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        char letter = raw.at(i);
        if (letter == '\\') {
            letter = unescaped(raw.at(++i)); // there is one: quoted() has gone past it
            if (letter == '\0')
                stop();
        }
        utf8.append(letter);
    }
    return m_stopped ? QString() : QString::fromUtf8(utf8);
}

QString JsonCursor::textLike(const QString &known)
{
    const char *const before = m_at;
    bool escaped = false;
    const QByteArrayView raw = quoted(&escaped);
    const bool isUsual = !m_stopped && !escaped && !raw.isEmpty() && isPlainKey(raw);
    if (isUsual && known == QLatin1StringView(raw.data(), raw.size()))
        return known;
    if (m_stopped)
        return {};
    m_at = before;
    return text();
}

QByteArray JsonCursor::plain()
{
    bool escaped = false;
    const QByteArrayView raw = quoted(&escaped);
    if (escaped || !isPlainKey(raw))
        stop();
    return m_stopped ? QByteArray() : raw.toByteArray();
}

QStringList JsonCursor::texts()
{
    QStringList list;
    need("[");
    while (ok() && !takes("]")) {
        if (!list.isEmpty())
            need(",");
        list.append(text());
    }
    return m_stopped ? QStringList() : list;
}

QVariant JsonCursor::value()
{
    if (m_stopped || isAtEnd())
        return {};
    switch (*m_at) {
    case '"':
        return text();
    case 't':
    case 'f':
        return flag();
    case 'n':
        need("null");
        return {};
    default:
        return number();
    }
}

QVariantMap JsonCursor::values()
{
    QVariantMap map;
    need("{");
    while (ok() && !takes("}")) {
        if (!map.isEmpty())
            need(",");
        bool escaped = false;
        const QByteArrayView raw = quoted(&escaped);
        need(":");
        const QString key = QString::fromLatin1(raw);
        if (!isPlainKey(raw) || raw.isEmpty() || (!map.isEmpty() && map.lastKey() >= key))
            stop();
        QVariant found = value();
        if (ok())
            map.insert(map.cend(), key, std::move(found));
    }
    return m_stopped ? QVariantMap() : map;
}

} // namespace kesu
