#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <random>

// Documents as no careful hand writes them, for tests that nothing crashes.
namespace kesu::test {

// The value with something in it replaced by something that does not belong there.
inline QJsonValue damaged(const QJsonValue &value, std::mt19937 &random)
{
    static const QJsonArray strangers{
            QJsonValue::Null, true, -1, 1e300, 0.5, QString(), QStringLiteral("9999-12-31T23:59:59Z"),
            QStringLiteral("0001-01-01"), QStringLiteral("25:99"), QJsonArray(), QJsonObject(),
            QJsonArray{1, QStringLiteral("x")}};
    if (value.isObject() && !value.toObject().isEmpty() && random() % 5 != 0) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(static_cast<qsizetype>(random() % static_cast<size_t>(object.size())));
        object.insert(key, damaged(object.value(key), random));
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty() && random() % 5 != 0) {
        QJsonArray array = value.toArray();
        const auto index = static_cast<qsizetype>(random() % static_cast<size_t>(array.size()));
        array[index] = damaged(array.at(index), random);
        return array;
    }
    return strangers.at(static_cast<qsizetype>(random() % static_cast<size_t>(strangers.size())));
}

} // namespace kesu::test
