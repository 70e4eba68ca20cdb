#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

// As much of JSON Schema as the published description of the API uses.
namespace kesutest {

class JsonSchemas {
public:
    explicit JsonSchemas(QJsonObject document) : m_document(std::move(document)) {}

    // What does not fit, as "place: why"; empty when all does.
    QString misfit(const QJsonObject &schema, const QJsonValue &value, const QString &place = QStringLiteral("$")) const
    {
        if (const QString target = schema.value(QLatin1String("$ref")).toString(); !target.isEmpty())
            return misfit(resolve(target), value, place);
        if (const QJsonArray choices = schema.value(QLatin1String("oneOf")).toArray(); !choices.isEmpty()) {
            int fitting = 0;
            for (const QJsonValue choice : choices)
                fitting += misfit(choice.toObject(), value, place).isEmpty() ? 1 : 0;
            return fitting == 1 ? QString() : place + QStringLiteral(": fits %1 of oneOf").arg(fitting);
        }
        if (const QJsonValue type = schema.value(QLatin1String("type")); !type.isUndefined() && !isOf(type, value))
            return place + QStringLiteral(": is not the type it should be");
        if (const QJsonValue values = schema.value(QLatin1String("enum")); values.isArray() && !values.toArray().contains(value))
            return place + QStringLiteral(": is none of the known values: ") + value.toString();
        if (value.isString())
            return misfitOfText(schema, value.toString(), place);
        if (value.isDouble() && schema.contains(QLatin1String("minimum"))
            && value.toDouble() < schema.value(QLatin1String("minimum")).toDouble())
            return place + QStringLiteral(": is too small");
        if (value.isArray())
            return misfitOfList(schema, value.toArray(), place);
        return value.isObject() ? misfitOfObject(schema, value.toObject(), place) : QString();
    }

    // "#/components/schemas/Error".
    QJsonObject resolve(const QString &target) const
    {
        QJsonValue found = m_document;
        for (const QString &part : target.mid(2).split(QLatin1Char('/')))
            found = found.toObject().value(part);
        return found.toObject();
    }

private:
    static bool isOf(const QJsonValue &type, const QJsonValue &value)
    {
        if (type.isArray()) {
            const QJsonArray types = type.toArray();
            return std::any_of(types.begin(), types.end(), [&](const QJsonValue &one) { return isOf(one, value); });
        }
        const QString name = type.toString();
        return name == QLatin1String("string") ? value.isString()
            : name == QLatin1String("integer") ? value.isDouble() && std::floor(value.toDouble()) == value.toDouble()
            : name == QLatin1String("number")  ? value.isDouble()
            : name == QLatin1String("boolean") ? value.isBool()
            : name == QLatin1String("null")    ? value.isNull()
            : name == QLatin1String("array")   ? value.isArray()
                                               : name == QLatin1String("object") && value.isObject();
    }

    static QString misfitOfText(const QJsonObject &schema, const QString &text, const QString &place)
    {
        const QString pattern = schema.value(QLatin1String("pattern")).toString();
        return pattern.isEmpty() || QRegularExpression(pattern).match(text).hasMatch()
            ? QString() : place + QStringLiteral(": does not look as it should: ") + text;
    }

    QString misfitOfList(const QJsonObject &schema, const QJsonArray &list, const QString &place) const
    {
        const QJsonObject items = schema.value(QLatin1String("items")).toObject();
        for (qsizetype i = 0; i < list.size() && !items.isEmpty(); ++i) {
            if (const QString found = misfit(items, list.at(i), QStringLiteral("%1[%2]").arg(place).arg(i));
                !found.isEmpty())
                return found;
        }
        return {};
    }

    QString misfitOfObject(const QJsonObject &schema, const QJsonObject &object, const QString &place) const
    {
        for (const QJsonValue needed : schema.value(QLatin1String("required")).toArray()) {
            if (!object.contains(needed.toString()))
                return place + QStringLiteral(": lacks ") + needed.toString();
        }
        const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
        const QJsonValue others = schema.value(QLatin1String("additionalProperties"));
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString inner = place + QLatin1Char('.') + it.key();
            if (!properties.contains(it.key()) && others.isBool() && !others.toBool())
                return inner + QStringLiteral(": is not described");
            const QJsonObject own = properties.contains(it.key()) ? properties.value(it.key()).toObject()
                                                                  : others.toObject();
            if (const QString found = misfit(own, it.value(), inner); !found.isEmpty())
                return found;
        }
        return {};
    }

    QJsonObject m_document;
};

} // namespace kesutest
