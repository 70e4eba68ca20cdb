#include "operations/canonicaljson.h"

#include <QStringList>

namespace kesu {

void appendJsonString(QByteArray &out, QStringView text, JsonText form)
{
    const QByteArray utf8 = form == JsonText::Composed
        ? text.toString().normalized(QString::NormalizationForm_C).toUtf8() : text.toUtf8();
    static constexpr char hexDigits[] = "0123456789abcdef";
    out.append('"');
    qsizetype written = 0; // runs without anything to escape go out in one piece
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<uchar>(utf8.at(i));
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        out.append(utf8.constData() + written, i - written);
        written = i + 1;
        switch (byte) {
        case '"': out.append("\\\""); break;
        case '\\': out.append("\\\\"); break;
        case '\n': out.append("\\n"); break;
        case '\r': out.append("\\r"); break;
        case '\t': out.append("\\t"); break;
        default:
            out.append("\\u00");
            out.append(hexDigits[byte >> 4]);
            out.append(hexDigits[byte & 15]);
        }
    }
    out.append(utf8.constData() + written, utf8.size() - written);
    out.append('"');
}

bool isSurelyComposed(const QByteArray &utf8)
{
    const auto at = [&](qsizetype i) { return i < utf8.size() ? static_cast<uchar>(utf8.at(i)) : uchar(0); };
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const uchar lead = at(i);
        if (lead < 0xCC || (lead >= 0xE4 && lead <= 0xE9))     // up to U+02FF, U+4000 … U+9FFF; or a later byte
            continue;
        const uchar second = at(i + 1);
        const uchar third = at(i + 2);
        const bool signs = (lead == 0xE2 && second == 0x80 && third >= 0x90)   // U+2010 … U+203F
            || (lead == 0xE3 && second == 0x80 && third <= 0xA9)               // U+3000 … U+3029
            || (lead == 0xEF && second >= 0xBC);                               // U+FF00 … U+FFFF
        if (!signs)
            return false;
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
        out.append(QByteArray::number(value.toLongLong()));
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
