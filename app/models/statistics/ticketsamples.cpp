#include "statistics/ticketsamples.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

using Period = Sampling::Period;

QDate dayOf(Instant at, const QTimeZone &zone)
{
    return at.toUtc().toTimeZone(zone).date();
}

QDate beginning(Instant at, Period period, const QTimeZone &zone)
{
    const QDate day = dayOf(at, zone);
    switch (period) {
    case Period::Week: return day.addDays(1 - day.dayOfWeek());
    case Period::Month: return {day.year(), day.month(), 1};
    default: return day;
    }
}

QDate next(QDate begin, Period period)
{
    return period == Period::Day ? begin.addDays(1) : period == Period::Week ? begin.addDays(7) : begin.addMonths(1);
}

QString nameOf(QDate begin, Period period)
{
    if (period == Period::Month)
        return begin.toString(u"yyyy-MM"_s);
    if (period != Period::Week)
        return begin.toString(Qt::ISODate);
    int year = 0;
    const int week = begin.weekNumber(&year);
    return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QLatin1Char('0'));
}

QList<DataSample> inARow(const QList<DataRow> &rows, int size, const QTimeZone &zone)
{
    QList<DataSample> samples;
    for (qsizetype first = 0; first + size <= rows.size(); first += size) {
        DataSample sample{nameOf(dayOf(rows.at(first).at, zone), Period::Day), {}};
        for (qsizetype i = first; i < first + size; ++i)
            sample.rows.append(&rows.at(i));
        samples.append(sample);
    }
    return samples;
}

} // namespace

QString periodName(Instant at, Period period, const QTimeZone &zone)
{
    return nameOf(beginning(at, period, zone), period);
}

QList<DataSample> samplesOf(const QList<DataRow> &rows, Sampling sampling, const QTimeZone &zone)
{
    if (sampling.period == Period::Tickets)
        return inARow(rows, sampling.tickets, zone);
    QList<DataSample> samples;
    QDate begin;
    for (const DataRow &row : rows) {
        const QDate own = beginning(row.at, sampling.period, zone);
        while (begin != own) {
            begin = begin.isValid() ? next(begin, sampling.period) : own;
            samples.append({nameOf(begin, sampling.period), {}});
        }
        samples.last().rows.append(&row);
    }
    return samples;
}

} // namespace kesu
