#pragma once

#include <QJsonObject>

#include <optional>

#include "base/instant.h"
#include "base/jsonreader.h"
#include "base/result.h"

// Helpers of the message files: members that JSON has no type of its own for.
namespace kesu::messagejson {

QByteArray compact(const QJsonObject &object);
// BadInput "not-json" with the parser's words; an object is the only top-level form of the protocol.
Result<QJsonObject> parse(const QByteArray &json);

QJsonValue wire(const QByteArray &bytes);             // base64url
QJsonValue wire(const std::optional<Instant> &time);  // milliseconds or null

QByteArray bytes(JsonReader &reader, QLatin1String key);
qint64 integer(JsonReader &reader, QLatin1String key); // whole and not negative
std::optional<Instant> time(JsonReader &reader, QLatin1String key);

// Parses, lets `read` fill the message, and answers the first thing that was wrong.
template<typename T, typename Read>
Result<T> readMessage(const QByteArray &json, Read read)
{
    const auto object = parse(json);
    if (!object)
        return object.error();
    std::optional<Error> error;
    JsonReader reader(*object, error);
    T message = read(reader);
    if (error)
        return *error;
    return message;
}

} // namespace kesu::messagejson
