#include "operations/canonicaljson.h"

#include <QStringEncoder>
#include <QStringList>

#include <charconv>

namespace kesu {

namespace {

bool needsEscape(char16_t unit)
{
    return unit < 0x20 || unit == u'"' || unit == u'\\';
}

void appendEscaped(QByteArray &out, QStringView text)
{
    static constexpr char hexDigits[] = "0123456789abcdef";
    qsizetype written = 0; // runs without anything to escape go out in one piece
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (!needsEscape(unit))
            continue;
        appendUtf8(out, text.sliced(written, i - written));
        written = i + 1;
        switch (unit) {
        case u'"': out.append("\\\""); break;
        case u'\\': out.append("\\\\"); break;
        case u'\n': out.append("\\n"); break;
        case u'\r': out.append("\\r"); break;
        case u'\t': out.append("\\t"); break;
        default:
            out.append("\\u00");
            out.append(hexDigits[unit >> 4]);
            out.append(hexDigits[unit & 15]);
        }
    }
    appendUtf8(out, text.sliced(written));
}

} // namespace

void appendUtf8(QByteArray &out, QStringView text)
{
    const qsizetype before = out.size();
    out.resize(before + text.size());
    char *at = out.data() + before;
    qsizetype plain = 0; // most texts are identities, codes and times: ASCII from beginning to end
    while (plain < text.size() && text[plain].unicode() < 0x80)
        *at++ = static_cast<char>(text[plain++].unicode());
    if (plain == text.size())
        return;
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const QStringView rest = text.sliced(plain);
    out.resize(before + plain + encoder.requiredSpace(rest.size()));
    const char *end = encoder.appendToBuffer(out.data() + before + plain, rest);
    out.truncate(end - out.constData());
}

void appendNumber(QByteArray &out, qint64 value)
{
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end - digits);
}

void appendJsonString(QByteArray &out, QStringView text, JsonText form)
{
    out.append('"');
    if (form == JsonText::Composed)
        appendEscaped(out, text.toString().normalized(QString::NormalizationForm_C));
    else
        appendEscaped(out, text);
    out.append('"');
}

bool isSurelyComposed(QByteArrayView utf8)
{
    const auto *at = reinterpret_cast<const uchar *>(utf8.data());
    const uchar *const end = at + utf8.size();
    while (at < end) {
        const uchar lead = *at;
        if (lead < 0xCC) {                             // up to U+02FF, or a later byte
            ++at;
        } else if (lead >= 0xE4 && lead <= 0xE9) {     // U+4000 … U+9FFF
            at += 3;
        } else {
            const uchar second = end - at > 1 ? at[1] : uchar(0);
            const uchar third = end - at > 2 ? at[2] : uchar(0);
            const bool signs = (lead == 0xE2 && second == 0x80 && third >= 0x90)   // U+2010 … U+203F
                || (lead == 0xE3 && second == 0x80 && third <= 0xA9)               // U+3000 … U+3029
                || (lead == 0xEF && second >= 0xBC);                               // U+FF00 … U+FFFF
            if (!signs)
                return false;
            at += 3;
        }
    }
    return true;
}

void appendJsonValue(QByteArray &out, const QVariant &value, JsonText form)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        out.append("null");
        break;
    case QMetaType::Bool:
        out.append(value.toBool() ? "true" : "false");
        break;
    case QMetaType::Int:
    case QMetaType::LongLong:
        appendNumber(out, value.toLongLong());
        break;
    case QMetaType::QStringList: {
        out.append('[');
        const QStringList list = value.toStringList();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (i > 0)
                out.append(',');
            appendJsonString(out, list.at(i), form);
        }
        out.append(']');
        break;
    }
    default:
        appendJsonString(out, value.toString(), form);
    }
}

void appendJsonObject(QByteArray &out, const QVariantMap &object, JsonText form)
{
    out.append('{');
    for (auto it = object.cbegin(); it != object.cend(); ++it) {
        if (it != object.cbegin())
            out.append(',');
        appendJsonString(out, it.key(), form);
        out.append(':');
        appendJsonValue(out, it.value(), form);
    }
    out.append('}');
}

} // namespace kesu
