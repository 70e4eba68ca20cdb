#include "layout/layoutreader.h"

#include <cmath>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QString indexed(QLatin1String key, qsizetype index)
{
    return u"%1[%2]"_s.arg(key).arg(index);
}

} // namespace

LayoutReader::LayoutReader(const QJsonObject &object, std::optional<Error> &error, const QString &place)
    : JsonReader(object, error, place), m_place(place)
{
}

qreal LayoutReader::number(QLatin1String key, qreal fallback, qreal least, qreal most)
{
    if (!has(key))
        return fallback;
    const qreal found = value(key).toDouble(std::nan(""));
    if (found >= least && found <= most)
        return found;
    refuse(QString(key), u"number-out-of-range"_s, {QString::number(least), QString::number(most)});
    return fallback;
}

int LayoutReader::wholeNumber(QLatin1String key, int fallback, int least, int most)
{
    const qreal found = number(key, fallback, least, most);
    if (found != std::floor(found))
        refuse(QString(key), u"number-not-whole"_s);
    return static_cast<int>(found);
}

QString LayoutReader::path(QLatin1String key)
{
    const QString found = text(key);
    if (has(key) && !isBindingPath(found))
        refuse(QString(key), u"binding-unreadable"_s, {found});
    return found;
}

LocalizedName LayoutReader::words(QLatin1String key)
{
    if (!has(key))
        return {};
    if (value(key).isObject())
        return name(key, true);
    const QString same = text(key);
    return {same, same, same};
}

FormText LayoutReader::formText(QLatin1String key)
{
    const auto found = FormText::parse(words(key));
    if (!found)
        refuse(QString(key), u"template-unreadable"_s);
    return found.value_or(FormText());
}

QList<FormText> LayoutReader::formTexts(QLatin1String key)
{
    QList<FormText> found;
    const QJsonArray list = array(key);
    for (qsizetype i = 0; i < list.size(); ++i) {
        // Read as if the entry stood under a key of its own, so that its place reads "right[1]".
        const QString entry = indexed(key, i);
        const QByteArray entryKey = entry.toLatin1();
        LayoutReader reader({{entry, list.at(i)}}, errors(), m_place);
        found.append(reader.formText(QLatin1String(entryKey)));
    }
    return found;
}

FormCondition LayoutReader::condition(QLatin1String key)
{
    const QStringList clauses = texts(key);
    const auto found = FormCondition::parse(clauses);
    if (!found)
        refuse(QString(key), u"condition-unreadable"_s, {clauses.join(u", ")});
    return found.value_or(FormCondition());
}

LayoutReader LayoutReader::part(QLatin1String key)
{
    return {object(key), errors(), placeOf(QString(key))};
}

void LayoutReader::each(QLatin1String key, const std::function<void(LayoutReader &)> &read)
{
    const QJsonArray list = array(key);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString entry = indexed(key, i);
        if (!list.at(i).isObject())
            refuse(entry, u"not-an-object"_s);
        LayoutReader reader(list.at(i).toObject(), errors(), placeOf(entry));
        read(reader);
    }
}

} // namespace kesu
