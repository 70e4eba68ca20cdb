#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

#include "base/recordfields.h"
#include "base/result.h"

namespace kesu::recordjson {

// "when_" is a word of the store only.
inline QString jsonKey(const QString &key)
{
    return key.endsWith(u'_') ? key.chopped(1) : key;
}

inline QVariant fromJson(const RecordFieldInfo &field, const QJsonValue &value)
{
    if (field.kind == RecordFieldKind::Json && value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const bool isFigure = value.isDouble() && (field.kind == RecordFieldKind::Text
                                               || field.kind == RecordFieldKind::LongText);
    if (isFigure) // 47 is as good as "47"
        return QString::number(value.toDouble(), 'g', 15);
    if (field.kind == RecordFieldKind::References && value.isString())
        return QStringList{value.toString()};
    return value.isNull() ? QVariant() : value.toVariant();
}

// Fills the record; every key must be known and every value fit. The error names "place.key".
template<typename T>
std::optional<Error> read(const QJsonObject &json, const QList<RecordField<T>> &fields, T &record, const QString &place)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString where = place.isEmpty() ? it.key() : place + QLatin1Char('.') + it.key();
        const auto field = std::find_if(fields.cbegin(), fields.cend(), [&it](const RecordField<T> &candidate) {
            return jsonKey(candidate.key) == it.key();
        });
        if (field == fields.cend())
            return Error{ErrorKind::BadInput, QStringLiteral("unknown-field"), where, {it.key()}};
        const QVariant value = fromJson(*field, it.value());
        if (value.isValid() && !field->set(record, value)) {
            const QStringList args = field->codes.isEmpty()
                ? QStringList{value.toString()}
                : QStringList{value.toString(), field->codes.join(QLatin1String(", "))};
            return Error{ErrorKind::BadInput, field->codes.isEmpty() ? QStringLiteral("value-not-taken")
                                                                     : QStringLiteral("value-not-among"),
                         where, args};
        }
    }
    return std::nullopt;
}

// The fields that are given.
template<typename T>
QJsonObject write(const QList<RecordField<T>> &fields, const T &record)
{
    QJsonObject json;
    for (const RecordField<T> &field : fields) {
        const QVariant value = field.get(record);
        if (!value.isValid())
            continue;
        if (field.kind == RecordFieldKind::Json)
            json.insert(jsonKey(field.key), QJsonDocument::fromJson(value.toString().toUtf8()).object());
        else
            json.insert(jsonKey(field.key), QJsonValue::fromVariant(value));
    }
    return json;
}

} // namespace kesu::recordjson
