#include "deadlines/timetexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

#include "reference/referenceservice.h"

using namespace Qt::StringLiterals;

namespace kesu::timetexts {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TimeTexts)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

enum class Zeros { Drop, Keep };

QString twoDigits(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

QString hoursWords(qint64 seconds, Zeros zeros)
{
    const qint64 hours = seconds / hour;
    const qint64 minutes = seconds % hour / minute;
    if (minutes == 0 && zeros == Zeros::Drop)
        return Tr::tr("%1 h").arg(hours);
    return Tr::tr("%1 h %2 min").arg(hours).arg(zeros == Zeros::Keep ? twoDigits(minutes) : QString::number(minutes));
}

QString minutesWords(qint64 seconds, Zeros zeros)
{
    const qint64 minutes = seconds / minute;
    const qint64 rest = seconds % minute;
    if (minutes == 0)
        return Tr::tr("%1 s").arg(rest);
    if (rest == 0 && zeros == Zeros::Drop)
        return Tr::tr("%1 min").arg(minutes);
    return Tr::tr("%1 min %2 s").arg(minutes).arg(zeros == Zeros::Keep ? twoDigits(rest) : QString::number(rest));
}

QString words(qint64 seconds, Zeros zeros)
{
    seconds = std::llabs(seconds);
    if (seconds < hour)
        return minutesWords(seconds, zeros);
    if (seconds < day)
        return hoursWords(seconds, zeros);
    const qint64 hours = seconds % day / hour;
    if (hours == 0)
        return Tr::tr("%1 d").arg(seconds / day);
    return Tr::tr("%1 d %2 h").arg(seconds / day).arg(hours);
}

QDateTime inZone(Instant time, const QTimeZone &zone)
{
    return time.toUtc().toTimeZone(zone.isValid() ? zone : QTimeZone::systemTimeZone());
}

} // namespace

QTimeZone branchZone(const ReferenceService &reference)
{
    const QTimeZone zone(reference.organisation().timeZone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QString date(QDate value)
{
    return value.toString(u"yyyy-MM-dd");
}

QString dateTime(Instant time, const QTimeZone &zone)
{
    return inZone(time, zone).toString(u"yyyy-MM-dd HH:mm");
}

QString timeOfDay(Instant time, const QTimeZone &zone)
{
    return inZone(time, zone).toString(u"HH:mm");
}

QString prose(Instant time, const QTimeZone &zone, Instant now)
{
    const QDateTime local = inZone(time, zone);
    const bool thisYear = local.date().year() == inZone(now, zone).date().year();
    //: Date pattern of QLocale::toString, as used within a sentence
    const QString pattern = thisYear ? Tr::tr("ddd d MMM HH:mm")
                                     //: Date pattern of QLocale::toString, as used within a sentence
                                     : Tr::tr("ddd d MMM yyyy HH:mm");
    return QLocale().toString(local, pattern);
}

QString duration(qint64 seconds)
{
    return words(seconds, Zeros::Drop);
}

QString countdown(qint64 seconds)
{
    return words(seconds, Zeros::Keep);
}

QString hoursAndMinutes(qint64 seconds)
{
    seconds = std::llabs(seconds);
    return seconds < hour ? minutesWords(seconds, Zeros::Drop) : hoursWords(seconds, Zeros::Drop);
}

} // namespace kesu::timetexts
