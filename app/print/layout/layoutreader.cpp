#include "layout/layoutreader.h"

#include <QJsonArray>

#include <cmath>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QString indexed(QStringView key, qsizetype index)
{
    return u"%1[%2]"_s.arg(key).arg(index);
}

} // namespace

LayoutReader::LayoutReader(QJsonObject object, QString place, Mistake &mistake)
    : m_object(std::move(object)), m_place(std::move(place)), m_mistake(mistake)
{
}

QString LayoutReader::placeOf(QStringView key) const
{
    if (m_place.isEmpty() || key.isEmpty())
        return m_place + key.toString();
    return m_place + u'.' + key.toString();
}

void LayoutReader::fail(QStringView code, QStringView key, const QString &argument)
{
    if (!m_mistake)
        m_mistake = Error{ErrorKind::BadInput, code.toString(), placeOf(key), {argument}};
}

void LayoutReader::allow(const QStringList &keys)
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!keys.contains(it.key()))
            fail(u"layout-unknown-key", it.key(), it.key());
    }
}

QString LayoutReader::string(QStringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isString())
        fail(u"layout-not-text", key);
    return value.toString();
}

qreal LayoutReader::number(QStringView key, qreal fallback, qreal least, qreal most)
{
    if (!has(key))
        return fallback;
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most) {
        fail(u"layout-number", key, u"%1 … %2"_s.arg(least).arg(most));
        return fallback;
    }
    return value.toDouble();
}

int LayoutReader::integer(QStringView key, int fallback, int least, int most)
{
    const qreal value = number(key, fallback, least, most);
    if (value != std::floor(value))
        fail(u"layout-number", key, u"%1 … %2"_s.arg(least).arg(most));
    return static_cast<int>(value);
}

bool LayoutReader::flag(QStringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isBool())
        fail(u"layout-not-flag", key);
    return value.toBool();
}

QString LayoutReader::path(QStringView key)
{
    const QString value = string(key);
    if (has(key) && !isBindingPath(value))
        fail(u"layout-path", key, value);
    return value;
}

QStringList LayoutReader::strings(QStringView key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isString())
        return {value.toString()};
    if (!value.isUndefined() && !value.isArray())
        fail(u"layout-not-list", key);
    QStringList result;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString())
            fail(u"layout-not-text", indexed(key, i));
        result.append(array.at(i).toString());
    }
    return result;
}

LocalizedName LayoutReader::nameOf(const QJsonValue &value, const QString &key)
{
    if (value.isString())
        return {value.toString(), value.toString(), value.toString()};
    if (!value.isObject()) {
        fail(u"layout-not-text", key);
        return {};
    }
    const QJsonObject object = value.toObject();
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
        if (!object.value(language).isString())
            fail(u"layout-language-missing", key, language);
    }
    if (object.size() > 3)
        fail(u"layout-unknown-key", key, object.keys().join(u", "));
    return LocalizedName::fromJson(object);
}

LocalizedName LayoutReader::name(QStringView key)
{
    return has(key) ? nameOf(m_object.value(key), key.toString()) : LocalizedName();
}

FormText LayoutReader::textOf(const QJsonValue &value, const QString &key)
{
    const auto text = FormText::parse(nameOf(value, key));
    if (!text)
        fail(u"layout-template", key);
    return text.value_or(FormText());
}

FormText LayoutReader::text(QStringView key)
{
    return has(key) ? textOf(m_object.value(key), key.toString()) : FormText();
}

QList<FormText> LayoutReader::texts(QStringView key)
{
    QList<FormText> result;
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isArray())
        fail(u"layout-not-list", key);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        result.append(textOf(array.at(i), indexed(key, i)));
    return result;
}

FormCondition LayoutReader::condition(QStringView key)
{
    const QStringList clauses = strings(key);
    const auto condition = FormCondition::parse(clauses);
    if (!condition)
        fail(u"layout-condition", key, clauses.join(u", "));
    return condition.value_or(FormCondition());
}

LayoutReader LayoutReader::object(QStringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isObject())
        fail(u"layout-not-object", key);
    return LayoutReader(value.toObject(), placeOf(key), m_mistake);
}

void LayoutReader::eachObject(QStringView key, const std::function<void(LayoutReader &)> &read)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isArray())
        fail(u"layout-not-list", key);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString element = indexed(key, i);
        if (!array.at(i).isObject())
            fail(u"layout-not-object", element);
        LayoutReader reader(array.at(i).toObject(), placeOf(element), m_mistake);
        read(reader);
    }
}

} // namespace kesu
