#include "messages/messagejson.h"

#include <QJsonDocument>

#include <cmath>

#include "signing/signingkeys.h"

namespace kesu::messagejson {

using namespace Qt::StringLiterals;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> parse(const QByteArray &json)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(json, &failure);
    if (!document.isObject())
        return Error{ErrorKind::BadInput, u"not-json"_s, {}, {failure.errorString()}};
    return document.object();
}

QJsonValue wire(const QByteArray &bytes)
{
    return QString::fromLatin1(toWireBase64(bytes));
}

QJsonValue wire(const std::optional<Instant> &time)
{
    return time ? QJsonValue(time->ms) : QJsonValue(QJsonValue::Null);
}

QByteArray bytes(JsonReader &reader, QLatin1String key)
{
    const auto decoded = fromWireBase64(reader.requiredText(key).toLatin1());
    if (!decoded)
        reader.refuse(QString(key), u"not-base64"_s);
    return decoded.value_or(QByteArray());
}

qint64 integer(JsonReader &reader, QLatin1String key)
{
    const QJsonValue found = reader.value(key);
    const double number = found.toDouble(-1);
    if (number < 0 || number > 9007199254740991.0 || std::floor(number) != number) {
        reader.refuse(QString(key), u"not-a-number"_s);
        return 0;
    }
    return found.toInteger();
}

std::optional<Instant> time(JsonReader &reader, QLatin1String key)
{
    if (reader.value(key).isNull() || reader.value(key).isUndefined())
        return std::nullopt;
    return Instant{integer(reader, key)};
}

} // namespace kesu::messagejson
