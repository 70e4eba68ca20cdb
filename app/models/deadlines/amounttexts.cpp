#include "deadlines/amounttexts.h"

#include <QCoreApplication>

#include "deadlines/amount.h"

namespace kesu::amounttexts {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AmountTexts)
};

} // namespace

QString words(const QString &amount)
{
    const auto parsed = Amount::parse(amount);
    if (!parsed)
        return amount;
    const int count = static_cast<int>(parsed->count);
    switch (parsed->unit) {
    case AmountUnit::Second:
        return Tr::tr("%n second(s)", nullptr, count);
    case AmountUnit::Minute:
        return Tr::tr("%n minute(s)", nullptr, count);
    case AmountUnit::Hour:
        return Tr::tr("%n hour(s)", nullptr, count);
    case AmountUnit::OpenMinute:
        return Tr::tr("%n office minute(s)", nullptr, count);
    case AmountUnit::OpenHour:
        return Tr::tr("%n office hour(s)", nullptr, count);
    case AmountUnit::WorkDay:
        return Tr::tr("%n working day(s)", nullptr, count);
    case AmountUnit::Day:
        return count == 0 ? Tr::tr("the same day") : Tr::tr("%n day(s)", nullptr, count);
    case AmountUnit::Month:
        return Tr::tr("%n month(s)", nullptr, count);
    case AmountUnit::Now:
        return Tr::tr("at once");
    case AmountUnit::None:
        return Tr::tr("no limit set");
    }
    return amount;
}

} // namespace kesu::amounttexts
