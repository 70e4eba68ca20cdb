#include "customers/customerkeys.h"

#include <QSet>

#include <algorithm>

#include "text/codepoints.h"
#include "text/pinyin.h"
#include "text/textfolder.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestGram = 3;
constexpr int longestSpelling = 12; // letters
constexpr int longestPart = 64;
constexpr int mostParts = 8;

QString nameKey(const QString &gram) { return u"name:"_s + gram; }
QString pinyinKey(const QString &letters) { return u"pinyin:"_s + letters.left(longestSpelling); }
QString phoneKey(const QString &digits) { return u"phone:"_s + digits; }
QString numberKey(const QString &number) { return u"number:"_s + number; }

QString folded(const QString &text)
{
    return TextFolder::instance().fold(text).remove(u' ');
}

QStringList signsOf(const QString &text)
{
    QStringList signs;
    for (CodePoints it(text); it.hasNext();) {
        const char32_t c = it.next();
        signs.append(QString::fromUcs4(&c, 1));
    }
    return signs;
}

// Runs of `length` neighbours, joined.
QStringList grams(const QStringList &items, int length)
{
    QStringList result;
    for (qsizetype i = 0; i + length <= items.size(); ++i)
        result.append(items.mid(i, length).join(QString()));
    return result;
}

void addPrefixes(QSet<QString> &keys, const QString &spelling)
{
    for (qsizetype length = 1; length <= qMin<qsizetype>(spelling.size(), longestSpelling); ++length)
        keys.insert(pinyinKey(spelling.left(length)));
}

// The first letter, or zh, ch, sh as one.
QString wideInitial(const QString &reading)
{
    const bool wide = reading.size() > 1 && reading.at(1) == u'h' && u"zcs"_s.contains(reading.at(0));
    return reading.left(wide ? 2 : 1);
}

// The ways a hurried hand spells a name: zhangsanfeng, zsf, zhsf, zhangsf, zsfeng, each as far as typed; and two to
// four initials from anywhere inside.
void addSpellings(QSet<QString> &keys, const QStringList &readings)
{
    QStringList letters;
    QString wide;
    for (const QString &reading : readings) {
        letters.append(reading.left(1));
        wide += wideInitial(reading);
    }
    const QString initials = letters.join(QString());
    addPrefixes(keys, readings.join(QString()));
    addPrefixes(keys, initials);
    addPrefixes(keys, wide);
    addPrefixes(keys, readings.constFirst() + initials.mid(1));
    addPrefixes(keys, initials.chopped(1) + readings.constLast());
    for (int length = 2; length <= 4; ++length) {
        for (const QString &gram : grams(letters, length))
            keys.insert(pinyinKey(gram));
    }
}

void addName(QSet<QString> &keys, const QString &name)
{
    const QStringList signs = signsOf(folded(name));
    for (int length = 1; length <= longestGram; ++length) {
        for (const QString &gram : grams(signs, length))
            keys.insert(nameKey(gram));
    }
    QStringList first;
    QStringList second; // the other reading wherever there is one
    for (const QStringList &readings : pinyinOfName(name)) {
        first.append(readings.constFirst());
        second.append(readings.value(1, readings.constFirst()));
    }
    if (first.isEmpty())
        return;
    addSpellings(keys, first);
    if (second != first)
        addSpellings(keys, second);
}

// A number and the ends of it that people quote: the last four digits, or a local number without its area code.
QStringList phoneForms(const QString &phone)
{
    const QString digits = normalizedPhone(phone);
    if (digits.isEmpty())
        return {};
    QStringList forms{digits};
    for (const int end : {4, 7, 8}) {
        if (digits.size() > end)
            forms.append(digits.right(end));
    }
    return forms;
}

bool looksLikePhone(const QString &part)
{
    static const QString signs = u"0123456789+-()./ "_s;
    return std::all_of(part.cbegin(), part.cend(), [](QChar c) { return signs.contains(c); })
           && normalizedPhone(part).size() >= 4;
}

bool isLetters(const QString &part)
{
    return std::all_of(part.cbegin(), part.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

QStringList hanOf(const QString &part)
{
    QStringList han = signsOf(part);
    han.removeIf([](const QString &sign) {
        return QChar::script(sign.toUcs4().constFirst()) != QChar::Script_Han;
    });
    return han;
}

bool isMixed(const QString &part)
{
    const qsizetype han = hanOf(part).size();
    return han > 0 && han < signsOf(part).size();
}

// 张s: the signs themselves, and for a single one the whole as it is spelled.
QStringList mixedKeys(const QString &part)
{
    QStringList keys;
    const QStringList han = hanOf(part);
    for (const QString &sign : han)
        keys.append(nameKey(sign));
    if (han.size() == 1) {
        QString spelling;
        for (const QStringList &readings : pinyinOfName(part))
            spelling += readings.constFirst();
        keys.append(pinyinKey(spelling));
    }
    return keys;
}

// The keys under which a part is looked up by its sound.
QStringList soundKeys(const QString &part)
{
    if (isLetters(part))
        return {pinyinKey(part)};
    QStringList keys = isMixed(part) ? mixedKeys(part) : QStringList();
    keys.removeIf([](const QString &key) { return !key.startsWith("pinyin:"_L1); });
    return keys;
}

// Spelled as the keys know it: from the front of the name, or by two initials and more from inside. One letter that
// begins some sign in the middle of a company's name finds nobody, here as there.
bool soundsLike(const QString &part, const QString &name)
{
    if (!pinyinMatches(part, name))
        return false;
    QSet<QString> keys;
    addName(keys, name);
    const QStringList asked = soundKeys(part);
    return std::all_of(asked.cbegin(), asked.cend(), [&keys](const QString &key) { return keys.contains(key); });
}

QStringList namesOf(const Customer &customer)
{
    return {customer.name, customer.contactPerson};
}

bool partMatches(const QString &part, const Customer &customer)
{
    for (const QString &name : namesOf(customer)) {
        if (folded(name).contains(part) || soundsLike(part, name))
            return true;
    }
    if (looksLikePhone(part)) {
        const QString digits = normalizedPhone(part);
        if (phoneForms(customer.phone).contains(digits) || phoneForms(customer.phone2).contains(digits))
            return true;
    }
    return part == folded(customer.identityNumber) || part == folded(customer.customerNumber);
}

} // namespace

QStringList customerKeys(const Customer &customer)
{
    QSet<QString> keys;
    for (const QString &name : namesOf(customer))
        addName(keys, name);
    for (const QString &form : phoneForms(customer.phone) + phoneForms(customer.phone2))
        keys.insert(phoneKey(form));
    for (const QString &number : {folded(customer.identityNumber), folded(customer.customerNumber)}) {
        if (!number.isEmpty())
            keys.insert(numberKey(number));
    }
    return keys.values();
}

CustomerQuery CustomerQuery::parse(QStringView typed)
{
    CustomerQuery query;
    const QString text = TextFolder::instance().fold(typed).trimmed();
    if (looksLikePhone(text)) { // blanks inside a number separate nothing
        query.m_parts.append(QString(text).remove(u' ').left(longestPart));
        return query;
    }
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts).mid(0, mostParts))
        query.m_parts.append(part.left(longestPart));
    return query;
}

QList<CustomerQuery::Alternatives> CustomerQuery::alternatives() const
{
    QList<Alternatives> all;
    for (const QString &part : m_parts) {
        const QStringList signs = signsOf(part);
        Keys name;
        for (const QString &gram : grams(signs, qMin<int>(longestGram, int(signs.size()))))
            name.append(nameKey(gram));
        Alternatives alternatives{name, {numberKey(part)}};
        if (looksLikePhone(part))
            alternatives.append({phoneKey(normalizedPhone(part))});
        if (isLetters(part))
            alternatives.append({pinyinKey(part)});
        if (isMixed(part))
            alternatives.append(mixedKeys(part));
        all.append(alternatives);
    }
    return all;
}

bool CustomerQuery::needsCheck() const
{
    return std::any_of(m_parts.cbegin(), m_parts.cend(), [](const QString &part) {
        return isMixed(part) || signsOf(part).size() > longestGram;
    });
}

bool CustomerQuery::matches(const Customer &customer) const
{
    return !isEmpty() && std::all_of(m_parts.cbegin(), m_parts.cend(),
                                     [&](const QString &part) { return partMatches(part, customer); });
}

} // namespace kesu
