#include "eightd/eightdterms.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>

#include "base/language.h"
#include "base/localized.h"

using namespace Qt::StringLiterals;

namespace kesu::eightdterms {

namespace {

using Terms = QHash<QString, LocalizedName>; // "codes/leg/escape"

Terms readTerms()
{
    QFile file(u":/eightd/terms.json"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    const QJsonObject groups = QJsonDocument::fromJson(open ? file.readAll() : QByteArray()).object();
    Terms terms;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const QJsonObject lists = group->toObject();
        for (auto list = lists.begin(); list != lists.end(); ++list) {
            const QJsonObject entries = list->toObject();
            for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
                terms.insert(group.key() + u'/' + list.key() + u'/' + entry.key(),
                             LocalizedName::fromJson(entry->toObject()));
            }
        }
    }
    return terms;
}

const Terms &terms()
{
    static const Terms all = readTerms();
    return all;
}

QString &secondLanguage()
{
    static QString language;
    return language;
}

QString spoken(const LocalizedName &name)
{
    const QString first = name.in(uiLanguage());
    const QString second = secondLanguage().isEmpty() ? first : name.in(secondLanguage());
    return first == second ? first : first + u' ' + second;
}

// Files and paper write a key such as "when_" without its end.
QString wordFor(const QString &place, QStringView fallback)
{
    for (const QString &name : {place, place + u'_'}) {
        const auto found = terms().constFind(name);
        if (found != terms().cend())
            return spoken(*found);
    }
    return fallback.toString();
}

QString place(QStringView group, QStringView list, QStringView entry)
{
    return group.toString() + u'/' + list.toString() + u'/' + entry.toString();
}

} // namespace

QString code(QStringView list, QStringView code)
{
    return wordFor(place(u"codes", list, code), code);
}

QString field(QStringView key)
{
    return wordFor(place(u"fields", u"report", key), key);
}

QString listName(QStringView list)
{
    return wordFor(place(u"fields", u"lists", list), list);
}

QString partField(QStringView key)
{
    return wordFor(place(u"fields", u"parts", key), key);
}

QString carField(QStringView key)
{
    return wordFor(place(u"fields", u"car", key), key);
}

QString codesOf(QStringView list, QStringView key)
{
    static const QHash<QString, QString> lists{
        {u"/state"_s, u"state"_s}, {u"/stage"_s, u"stage"_s}, {u"/warranty"_s, u"warranty"_s},
        {u"team/role"_s, u"role"_s}, {u"is_is_not/dimension"_s, u"dimension"_s}, {u"stocks/place"_s, u"place"_s},
        {u"whys/leg"_s, u"leg"_s}, {u"causes/leg"_s, u"leg"_s}, {u"causes/category"_s, u"category"_s},
        {u"causes/state"_s, u"cause_state"_s}, {u"causes/method"_s, u"method"_s},
        {u"cause_tests/verdict"_s, u"verdict"_s}, {u"alternatives/type"_s, u"action_type"_s},
        {u"actions/kind"_s, u"action_kind"_s}, {u"actions/type"_s, u"action_type"_s},
        {u"actions/state"_s, u"action_state"_s}, {u"validations/result"_s, u"result"_s},
        {u"documents/kind"_s, u"document_kind"_s}, {u"costs/kind"_s, u"cost_kind"_s},
        {u"approvals/role"_s, u"signature"_s}, {u"approvals/decision"_s, u"decision"_s}, {u"revisions/stage"_s, u"stage"_s},
        {u"car/state"_s, u"car_state"_s}, {u"car/source"_s, u"car_source"_s}, {u"car/effect"_s, u"effect"_s},
    };
    return lists.value(list.toString() + u'/' + key.toString());
}

SecondLanguage::SecondLanguage(const QString &language)
{
    secondLanguage() = language;
}

SecondLanguage::~SecondLanguage()
{
    secondLanguage().clear();
}

bool hasField(QStringView group, QStringView key)
{
    return terms().contains(place(u"fields", group, key));
}

bool hasCode(QStringView list, QStringView code)
{
    return terms().contains(place(u"codes", list, code));
}

} // namespace kesu::eightdterms
