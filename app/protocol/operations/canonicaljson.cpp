#include "operations/canonicaljson.h"

#include <QStringList>

namespace kesu {

void appendJsonString(QByteArray &out, QStringView text, JsonText form)
{
    const QByteArray utf8 = form == JsonText::Composed
        ? text.toString().normalized(QString::NormalizationForm_C).toUtf8() : text.toUtf8();
    static constexpr char hexDigits[] = "0123456789abcdef";
    out.append('"');
    for (const char c : utf8) {
        switch (c) {
        case '"': out.append("\\\""); break;
        case '\\': out.append("\\\\"); break;
        case '\n': out.append("\\n"); break;
        case '\r': out.append("\\r"); break;
        case '\t': out.append("\\t"); break;
        default:
            if (static_cast<uchar>(c) < 0x20) {
                out.append("\\u00");
                out.append(hexDigits[static_cast<uchar>(c) >> 4]);
                out.append(hexDigits[static_cast<uchar>(c) & 15]);
            } else {
                out.append(c);
            }
        }
    }
    out.append('"');
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
