#include "statistics/ticketdata.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

#include "deadlines/timetexts.h"
#include "reference/referenceservice.h"
#include "texts/fieldtexts.h"
#include "tickets/fieldvalues.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TicketData)
};

QDate beginning(Instant time, Period period, const QTimeZone &zone)
{
    const QDate day = time.toUtc().toTimeZone(zone).date();
    switch (period) {
    case Period::Day: break;
    case Period::Week: return day.addDays(1 - day.dayOfWeek());
    case Period::Month: return {day.year(), day.month(), 1};
    }
    return day;
}

QDate next(QDate begin, Period period)
{
    return period == Period::Day ? begin.addDays(1) : period == Period::Week ? begin.addDays(7) : begin.addMonths(1);
}

QString name(QDate begin, Period period)
{
    if (period == Period::Day)
        return begin.toString(Qt::ISODate);
    if (period == Period::Month)
        return begin.toString(u"yyyy-MM"_s);
    int year = 0;
    const int week = begin.weekNumber(&year);
    return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QLatin1Char('0'));
}

QString periodLabel(Period period)
{
    return period == Period::Day ? Tr::tr("Day") : period == Period::Week ? Tr::tr("Week") : Tr::tr("Month");
}

QString category(const TicketValue &value, const QString &field, const ReferenceService &reference)
{
    const QString text = fieldvalues::display(field, value.value, value.schemes, reference);
    return text.isEmpty() ? Tr::tr("Not given") : text;
}

struct PeriodCount {
    double all = 0;
    double counted = 0;
};

QJsonArray samples(QcTool tool, const QList<TicketValue> &values, const TicketDataQuery &query, const QTimeZone &zone)
{
    QMap<QDate, PeriodCount> periods;
    for (const TicketValue &value : values) {
        PeriodCount &period = periods[beginning(value.receivedAt, query.period, zone)];
        ++period.all;
        if (query.values.isEmpty() || query.values.contains(value.value.toString()))
            ++period.counted;
    }
    QJsonArray list;
    const QDate last = periods.isEmpty() ? QDate() : periods.lastKey();
    for (QDate begin = periods.isEmpty() ? QDate() : periods.firstKey(); begin.isValid() && begin <= last;
         begin = next(begin, query.period)) {
        const PeriodCount period = periods.value(begin);
        QJsonObject sample{{u"label"_s, name(begin, query.period)}, {u"count"_s, period.counted}};
        if (tool == QcTool::P)
            sample.insert(u"size"_s, period.all);
        if (tool != QcTool::P || period.all > 0)
            list.append(sample);
    }
    return list;
}

} // namespace

Result<QJsonObject> ticketData(QcTool tool, const TicketListService &tickets, const ReferenceService &reference,
                               const TicketDataQuery &query)
{
    const bool takesTickets = tool == QcTool::Pareto || tool == QcTool::CheckSheet || tool == QcTool::P
        || tool == QcTool::C;
    if (!takesTickets)
        return Error{ErrorKind::BadInput, u"tool-without-tickets"_s, u"--from-tickets"_s, {}};
    if (tool == QcTool::P && query.values.isEmpty())
        return Error{ErrorKind::BadInput, u"value-missing"_s, u"--value"_s, {}};
    const auto values = tickets.values(query.tickets, query.field);
    if (!values)
        return values.error();
    const QTimeZone zone = timetexts::branchZone(reference);
    QJsonObject data{{u"place_label"_s, fieldtexts::label(query.field)}, {u"value_label"_s, Tr::tr("Tickets")}};
    if (tool == QcTool::P || tool == QcTool::C) {
        data.insert(u"place_label"_s, periodLabel(query.period));
        data.insert(u"samples"_s, samples(tool, *values, query, zone));
        return data;
    }
    QJsonArray marks;
    for (const TicketValue &value : *values) {
        QJsonObject mark{{u"item"_s, category(value, query.field, reference)}};
        if (tool == QcTool::CheckSheet)
            mark.insert(u"column"_s, name(beginning(value.receivedAt, query.period, zone), query.period));
        marks.append(mark);
    }
    if (tool == QcTool::CheckSheet) {
        data.insert(u"marks"_s, marks);
        return data;
    }
    QJsonArray entries;
    for (const QJsonValue &mark : std::as_const(marks))
        entries.append(mark.toObject().value("item"_L1));
    data.insert(u"entries"_s, entries);
    data.insert(u"others"_s, Tr::tr("Not given"));
    return data;
}

} // namespace kesu
