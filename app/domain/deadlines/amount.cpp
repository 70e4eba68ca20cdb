#include "deadlines/amount.h"

#include "base/codes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr CodeTable<AmountUnit, 10> units{{
    {AmountUnit::Second, u"s"}, {AmountUnit::Minute, u"m"}, {AmountUnit::Hour, u"h"}, {AmountUnit::OpenMinute, u"bm"},
    {AmountUnit::OpenHour, u"bh"}, {AmountUnit::WorkDay, u"wd"}, {AmountUnit::Day, u"d"}, {AmountUnit::Month, u"mo"},
    {AmountUnit::Now, u"now"}, {AmountUnit::None, u"none"},
}};

// So that no sum of stamps and budgets can overflow or outgrow what calendars are compiled for.
qint64 largestCount(AmountUnit unit)
{
    constexpr qint64 daysInACentury = 36525;
    switch (unit) {
    case AmountUnit::Second: return daysInACentury * 86400;
    case AmountUnit::Minute:
    case AmountUnit::OpenMinute: return daysInACentury * 1440;
    case AmountUnit::Hour:
    case AmountUnit::OpenHour: return daysInACentury * 24;
    case AmountUnit::WorkDay:
    case AmountUnit::Day: return daysInACentury;
    case AmountUnit::Month: return 1200;
    case AmountUnit::Now:
    case AmountUnit::None: break;
    }
    return 0;
}

Error unreadable(const QString &code, QStringView text)
{
    return {ErrorKind::BadInput, code, u"amount"_s, {text.toString()}};
}

} // namespace

qint64 Amount::seconds() const
{
    switch (unit) {
    case AmountUnit::Second: return count;
    case AmountUnit::Minute:
    case AmountUnit::OpenMinute: return count * 60;
    case AmountUnit::Hour:
    case AmountUnit::OpenHour: return count * 3600;
    default: return 0;
    }
}

QString Amount::toString() const
{
    const QString code = codeOf(units, unit);
    return unit == AmountUnit::Now || unit == AmountUnit::None ? code : QString::number(count) + code;
}

Result<Amount> Amount::parseOffset(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    qsizetype digits = 0;
    while (digits < trimmed.size() && trimmed.at(digits) >= u'0' && trimmed.at(digits) <= u'9')
        ++digits;
    const auto unit = fromCode(units, trimmed.mid(digits));
    if (!unit)
        return unreadable(u"amount-unreadable"_s, text);
    const bool isWord = *unit == AmountUnit::Now || *unit == AmountUnit::None;
    if (isWord != (digits == 0))
        return unreadable(u"amount-unreadable"_s, text);
    if (isWord)
        return Amount{*unit, 0};
    bool fits = false;
    const qint64 count = trimmed.left(digits).toLongLong(&fits);
    if (!fits || count > largestCount(*unit))
        return unreadable(u"amount-too-large"_s, text);
    return Amount{*unit, count};
}

Result<Amount> Amount::parse(QStringView text)
{
    const Result<Amount> amount = parseOffset(text);
    const bool mayBeZero = amount && (amount->unit == AmountUnit::Now || amount->unit == AmountUnit::None
                                      || amount->unit == AmountUnit::Day);
    if (amount && !mayBeZero && amount->count == 0)
        return unreadable(u"amount-zero"_s, text);
    return amount;
}

} // namespace kesu
