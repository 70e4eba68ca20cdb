#include "ticketcounting.h"

#include "deadlines/timetexts.h"
#include "listfilter.h"
#include "tickets/ticketquantities.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

bool takesShare(QcTool tool)
{
    return tool == QcTool::P || tool == QcTool::Np;
}

bool takesCount(QcTool tool)
{
    return tool == QcTool::C || tool == QcTool::U;
}

bool countsFields(QcTool tool)
{
    return takesShare(tool) || takesCount(tool) || tool == QcTool::Pareto || tool == QcTool::CheckSheet;
}

} // namespace

QList<Option> ticketDataOptions(QcTool tool)
{
    QList<Option> options{
        {u"from-tickets"_s, u"KEY"_s,
         countsFields(tool)
             ? QT_TRANSLATE_NOOP("kesuctl", "count this field of the tickets that fit the filters instead")
             : QT_TRANSLATE_NOOP("kesuctl",
                                 "take this quantity of the tickets that fit the filters; qc keys lists them")}};
    if (takesShare(tool) || takesCount(tool)) {
        options.append({u"value"_s, u"CODE"_s,
                        QT_TRANSLATE_NOOP("kesuctl",
                                          "the value of the field that counts as nonconforming; may be repeated")});
    }
    if (tool == QcTool::Pareto)
        options.append({u"sum"_s, u"KEY"_s, QT_TRANSLATE_NOOP("kesuctl", "add up this quantity instead of counting")});
    if (tool == QcTool::Scatter)
        options.append({u"against"_s, u"KEY"_s, QT_TRANSLATE_NOOP("kesuctl", "the quantity along the bottom")});
    if (tool == QcTool::Stratify) {
        options.append({u"strata"_s, u"FIELD"_s,
                        QT_TRANSLATE_NOOP("kesuctl", "the field that parts the values; may be repeated")});
    }
    if (tool == QcTool::CheckSheet) {
        options.append({u"columns"_s, u"FIELD"_s,
                        QT_TRANSLATE_NOOP("kesuctl", "the field across, in place of periods")});
    }
    if (tool >= QcTool::XbarR || tool == QcTool::CheckSheet) {
        options.append({u"by"_s, u"PERIOD|N"_s,
                        QT_TRANSLATE_NOOP("kesuctl",
                                          "day, week or month, or so many tickets in a row; month unless given")});
        options.append({u"by-closing"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "by the day of closing, not of receipt")});
    }
    return options + ticketFilters();
}

Result<TicketDataQuery> ticketDataQuery(const CommandLine &line, QcTool tool, const ReferenceService &reference)
{
    // Each tool has some of the options.
    const auto list = [&line](const QString &option) {
        return line.isSet(option) ? line.values(option) : QStringList();
    };
    const auto text = [&list](const QString &option) { return list(option).value(0); };
    TicketDataQuery query;
    const QString key = line.value(u"from-tickets"_s);
    const bool isQuantity = !countsFields(tool) || (takesCount(tool) && unitOfQuantity(key));
    (isQuantity ? query.quantity : query.field) = key;
    if (tool == QcTool::Pareto)
        query.quantity = text(u"sum"_s);
    query.values = list(u"value"_s);
    query.against = text(u"against"_s);
    query.strata = list(u"strata"_s);
    query.columns = text(u"columns"_s);
    query.byClosing = line.isSet(u"by-closing"_s);
    if (line.isSet(u"by"_s)) {
        const auto sampling = samplingFromCode(line.value(u"by"_s));
        if (!sampling)
            return Error{ErrorKind::BadInput, u"value-not-taken"_s, u"--by"_s, {line.value(u"by"_s)}};
        query.sampling = *sampling;
    }
    const auto tickets = ticketQuery(line, reference, timetexts::branchZone(reference));
    if (!tickets)
        return tickets.error();
    query.tickets = *tickets;
    return query;
}

Error onTheLine(Error error, QcTool tool)
{
    const QString member = error.where;
    if (member == "values"_L1)
        error.where = u"--value"_s;
    else if (member == "against"_L1 || member == "strata"_L1)
        error.where = u"--"_s + member;
    else
        error.where = tool == QcTool::Pareto && member == "quantity"_L1 ? u"--sum"_s : u"--from-tickets"_s;
    return error;
}

} // namespace kesu::ctl
