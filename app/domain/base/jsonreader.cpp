#include "base/jsonreader.h"

using namespace Qt::StringLiterals;

namespace kesu {

JsonReader::JsonReader(const QJsonObject &object, std::optional<Error> &error, const QString &place)
    : m_object(object), m_error(error), m_place(place)
{
}

QString JsonReader::placeOf(QStringView key) const
{
    return m_place.isEmpty() ? key.toString() : m_place + u'.' + key.toString();
}

void JsonReader::refuse(QStringView key, const QString &code, const QStringList &args)
{
    if (!m_error)
        m_error = Error{ErrorKind::BadInput, code, key.isEmpty() ? m_place : placeOf(key), args};
}

QString JsonReader::text(QLatin1String key, const QString &fallback)
{
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined())
        return fallback;
    if (!found.isString())
        refuse(QString(key), u"not-a-text"_s);
    return found.toString();
}

QString JsonReader::requiredText(QLatin1String key)
{
    const QString found = text(key);
    if (found.isEmpty())
        refuse(QString(key), u"value-missing"_s);
    return found;
}

bool JsonReader::flag(QLatin1String key, bool fallback)
{
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined())
        return fallback;
    if (!found.isBool())
        refuse(QString(key), u"not-yes-or-no"_s);
    return found.toBool(fallback);
}

int JsonReader::integer(QLatin1String key, int fallback)
{
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined())
        return fallback;
    const int number = found.toInt(-1);
    if (number < 0)
        refuse(QString(key), u"not-a-number"_s);
    return number;
}

QStringList JsonReader::texts(QLatin1String key)
{
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined() || found.isNull())
        return {};
    if (found.isString())
        return {found.toString()};
    QStringList list;
    for (const QJsonValue &entry : array(key)) {
        if (!entry.isString())
            refuse(QString(key), u"not-a-text"_s);
        list.append(entry.toString());
    }
    return list;
}

LocalizedName JsonReader::name(QLatin1String key, bool required)
{
    JsonReader languages = inner(key);
    languages.refuseUnknown({"zh_CN"_L1, "zh_TW"_L1, "en"_L1});
    const LocalizedName found{languages.text("zh_CN"_L1), languages.text("zh_TW"_L1), languages.text("en"_L1)};
    if (required && !found.isComplete()) {
        const QStringView missing = found.zhCn.isEmpty() ? u"zh_CN" : found.zhTw.isEmpty() ? u"zh_TW" : u"en";
        languages.refuse(missing, u"name-incomplete"_s);
    }
    return found;
}

QJsonObject JsonReader::object(QLatin1String key)
{
    const QJsonValue found = m_object.value(key);
    if (!found.isUndefined() && !found.isNull() && !found.isObject())
        refuse(QString(key), u"not-an-object"_s);
    return found.toObject();
}

QJsonArray JsonReader::array(QLatin1String key)
{
    const QJsonValue found = m_object.value(key);
    if (!found.isUndefined() && !found.isNull() && !found.isArray())
        refuse(QString(key), u"not-a-list"_s);
    return found.toArray();
}

void JsonReader::refuseUnknown(std::initializer_list<QLatin1String> known)
{
    for (const QString &key : m_object.keys()) {
        const auto isKey = [&key](QLatin1String name) { return key == name; };
        if (std::none_of(known.begin(), known.end(), isKey))
            refuse(key, u"unknown-key"_s, {key});
    }
}

} // namespace kesu
