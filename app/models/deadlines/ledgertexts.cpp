#include "deadlines/ledgertexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include "base/language.h"
#include "deadlines/timetexts.h"

using namespace Qt::StringLiterals;

namespace kesu::ledgertexts {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LedgerTexts)
};

QString reasonWords(const LedgerLine &line)
{
    const QMap<QString, QString> words{
        {u"work"_s, Tr::tr("Opening time")},
        {u"make_up_day"_s, Tr::tr("Make-up working day")},
        {u"holiday"_s, Tr::tr("Holiday")},
        {u"day_off"_s, Tr::tr("Day off")},
        {u"closed"_s, Tr::tr("Closed")},
        {u"paused"_s, Tr::tr("Paused")},
        {u"reopened"_s, Tr::tr("Closed until it was reopened")},
        {u"start_day"_s, Tr::tr("The starting day does not count")},
        {u"round_the_clock"_s, Tr::tr("Round the clock")},
        {u"roll"_s, Tr::tr("Moved to the next working day")},
        {u"extension"_s, Tr::tr("Extension")},
    };
    const QString reason = words.value(line.why, line.why);
    const QString label = line.dayName.isComplete() ? line.dayName.in(uiLanguage()) : line.label;
    return label.isEmpty() ? reason : Tr::tr("%1: %2").arg(reason, label);
}

QString spanWords(const LedgerLine &line, const QTimeZone &zone)
{
    const QDateTime from = line.from.toUtc().toTimeZone(zone);
    const QDateTime to = line.to.toUtc().toTimeZone(zone);
    //: Date pattern of QLocale::toString for a narrow column
    const QString pattern = Tr::tr("ddd dd MMM");
    const QString fromDay = QLocale().toString(from.date(), pattern);
    const bool wholeDays = from.time() == QTime(0, 0) && to.time() == QTime(0, 0) && from != to;
    if (wholeDays) {
        const QDate lastDay = to.date().addDays(-1);
        return lastDay == from.date() ? fromDay : u"%1 – %2"_s.arg(fromDay, QLocale().toString(lastDay, pattern));
    }
    const bool endsAtMidnight = to.time() == QTime(0, 0) && to.date() == from.date().addDays(1);
    if (from.date() == to.date() || endsAtMidnight)
        return u"%1 %2–%3"_s.arg(fromDay, from.toString(u"HH:mm"), endsAtMidnight ? u"24:00"_s : to.toString(u"HH:mm"));
    return u"%1 %2 – %3 %4"_s.arg(fromDay, from.toString(u"HH:mm"), QLocale().toString(to.date(), pattern),
                                  to.toString(u"HH:mm"));
}

} // namespace

QList<LedgerTextLine> lines(const Ledger &ledger, const QTimeZone &zone)
{
    QList<LedgerTextLine> result;
    result.reserve(ledger.size());
    for (const LedgerLine &line : ledger) {
        const bool skipped = line.countedSeconds == 0;
        result.append({spanWords(line, zone), reasonWords(line),
                       skipped ? QString() : timetexts::hoursAndMinutes(line.countedSeconds), skipped});
    }
    return result;
}

QString sum(const Ledger &ledger, qint64 budgetSeconds)
{
    qint64 counted = 0;
    for (const LedgerLine &line : ledger)
        counted += line.countedSeconds;
    return Tr::tr("Counted %1 of %2")
        .arg(timetexts::hoursAndMinutes(counted), timetexts::hoursAndMinutes(budgetSeconds));
}

} // namespace kesu::ledgertexts
