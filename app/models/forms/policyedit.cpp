#include "forms/policyedit.h"

#include <QCoreApplication>

#include "base/language.h"
#include "reference/referenceservice.h"

using namespace Qt::StringLiterals;

namespace kesu::policyedit {

namespace {

// By level where the document says so, else all of them.
QString textOf(const LevelTexts &texts, const QString &level, QChar between)
{
    const QString own = textFor(texts, level);
    return own.isEmpty() && level == "*"_L1 ? QStringList(texts.values()).join(between) : own;
}

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PolicyTexts)
};
} // namespace

QString clockKind(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Deadline:
        return Tr::tr("Deadline");
    case ClockKind::Aim:
        return Tr::tr("Aim");
    case ClockKind::Average:
        return Tr::tr("Average");
    case ClockKind::Statistic:
        return Tr::tr("Past figure");
    case ClockKind::Periodic:
        return Tr::tr("Regular task");
    case ClockKind::Threshold:
        return Tr::tr("Threshold");
    case ClockKind::Retention:
        return Tr::tr("Retention");
    }
    return {};
}

QString amountWords(const Amount &amount)
{
    const int count = static_cast<int>(amount.count);
    switch (amount.unit) {
    case AmountUnit::Second:
        return Tr::tr("%n second(s)", nullptr, count);
    case AmountUnit::Minute:
        return Tr::tr("%n minute(s)", nullptr, count);
    case AmountUnit::Hour:
        return Tr::tr("%n hour(s)", nullptr, count);
    case AmountUnit::OpenMinute:
        return Tr::tr("%n minute(s) of opening time", nullptr, count);
    case AmountUnit::OpenHour:
        return Tr::tr("%n hour(s) of opening time", nullptr, count);
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
    return {};
}

QList<PolicyLimit> limits(const Policy &policy, const ReferenceService &reference)
{
    const Catalog *levels = reference.catalog(policy.levelScheme);
    QList<PolicyLimit> rows;
    for (qsizetype c = 0; c < policy.clocks.size(); ++c) {
        const PolicyClock &clock = policy.clocks.at(c);
        PolicyLimit row;
        row.clock = c;
        row.name = clock.name.in(uiLanguage());
        row.kind = clockKind(clock.kind);
        if (clock.amounts.isEmpty()) {
            row.meaning = clock.manualDue.isEmpty() ? QStringList(clock.figures.values()).join(u" / "_s)
                                                    : Tr::tr("the date agreed on the ticket");
            row.source = QStringList(clock.sources.values()).join(u' ');
            row.quote = QStringList(clock.quotes.values()).join(u'\n');
            rows.append(row);
            continue;
        }
        for (qsizetype a = 0; a < clock.amounts.size(); ++a) {
            const LevelAmount &amount = clock.amounts.at(a);
            row.amount = a;
            row.level.clear();
            if (amount.level != "*"_L1)
                row.level = levels ? levels->nameOf(amount.level, uiLanguage()) : amount.level;
            row.limit = amount.amount.toString();
            row.meaning = amountWords(amount.amount);
            row.source = textOf(clock.sources, amount.level, u' ');
            row.quote = textOf(clock.quotes, amount.level, u'\n');
            rows.append(row);
        }
    }
    return rows;
}

Result<Policy> withAmount(const Policy &policy, const PolicyLimit &limit, const QString &text)
{
    const auto amount = Amount::parse(text.trimmed());
    if (!amount)
        return amount.error();
    Policy changed = policy;
    changed.clocks[limit.clock].amounts[limit.amount].amount = *amount;
    return changed;
}

} // namespace kesu::policyedit
