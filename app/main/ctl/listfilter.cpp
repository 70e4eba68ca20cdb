#include "listfilter.h"

#include "reference/referenceservice.h"
#include "tickets/ticketjson.h"

using namespace Qt::StringLiterals;

namespace kesu::ctl {

namespace {

// A bare day is its beginning, or for the end of a span its last moment.
Result<std::optional<Instant>> momentOf(const CommandLine &line, const QString &option, bool isEnd,
                                        const QTimeZone &zone)
{
    if (!line.isSet(option))
        return std::optional<Instant>();
    const QString text = line.value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid())
        return std::optional(Instant::from(day.addDays(isEnd ? 1 : 0).startOfDay(zone)));
    const auto time = ticketjson::time(text, zone, u"--"_s + option);
    if (!time)
        return time.error();
    return std::optional(*time);
}

QString ownerOf(const QString &nameOrId, const ReferenceService &reference)
{
    for (const StaffMember &member : reference.staff(false)) {
        if (member.name == nameOrId)
            return member.id.text();
    }
    return nameOrId;
}

} // namespace

QList<Option> ticketFilters()
{
    return {
        {u"text"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("kesuctl", "full text, as the search field takes it")},
        {u"open"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "open tickets only, what is due next first")},
        {u"overdue"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "tickets with a time limit that has run out")},
        {u"archive"_s, {}, QT_TRANSLATE_NOOP("kesuctl", "closed and archived tickets only")},
        {u"state"_s, u"STATE"_s, QT_TRANSLATE_NOOP("kesuctl", "in this state; may be repeated")},
        {u"owner"_s, u"NAME"_s, QT_TRANSLATE_NOOP("kesuctl", "handled or first received by this person")},
        {u"category"_s, u"CODE"_s, QT_TRANSLATE_NOOP("kesuctl", "of this category")},
        {u"level"_s, u"CODE"_s, QT_TRANSLATE_NOOP("kesuctl", "of this level")},
        {u"channel"_s, u"CODE"_s, QT_TRANSLATE_NOOP("kesuctl", "come in through this channel")},
        {u"product"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("kesuctl", "about this product")},
        {u"batch"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("kesuctl", "about this batch")},
        {u"branch"_s, u"CODE"_s, QT_TRANSLATE_NOOP("kesuctl", "of this branch")},
        {u"from"_s, u"DATE"_s, QT_TRANSLATE_NOOP("kesuctl", "received on or after this day or time")},
        {u"to"_s, u"DATE"_s, QT_TRANSLATE_NOOP("kesuctl", "received on or before this day, or before this time")},
        {u"closed-from"_s, u"DATE"_s, QT_TRANSLATE_NOOP("kesuctl", "closed on or after this day or time")},
        {u"closed-to"_s, u"DATE"_s, QT_TRANSLATE_NOOP("kesuctl", "closed on or before this day, or before this time")},
    };
}

QList<Option> pagingOptions()
{
    return {
        {u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("kesuctl", "at most so many; 200 unless given")},
        {u"offset"_s, u"N"_s, QT_TRANSLATE_NOOP("kesuctl", "leave out the first so many")},
    };
}

Result<int> numberOf(const CommandLine &line, const QString &option, int least, int otherwise)
{
    if (!line.isSet(option))
        return otherwise;
    bool ok = false;
    const int number = line.value(option).toInt(&ok);
    if (!ok || number < least)
        return Error{ErrorKind::BadInput, u"value-not-taken"_s, u"--"_s + option, {line.value(option)}};
    return number;
}

Result<TicketQuery> ticketQuery(const CommandLine &line, const ReferenceService &reference, const QTimeZone &zone)
{
    TicketQuery query;
    for (const QString &code : line.values(u"state"_s)) {
        const auto state = ticketStateFromCode(code);
        if (!state)
            return Error{ErrorKind::BadInput, u"value-not-taken"_s, u"--state"_s, {code}};
        query.states.append(*state);
    }
    query.openOnly = line.isSet(u"open"_s);
    query.archiveOnly = line.isSet(u"archive"_s);
    query.text = line.value(u"text"_s);
    query.category = line.value(u"category"_s);
    query.level = line.value(u"level"_s);
    query.channel = line.value(u"channel"_s);
    query.product = line.value(u"product"_s);
    query.batch = line.value(u"batch"_s);
    query.branch = line.value(u"branch"_s);
    query.ownerId = ownerOf(line.value(u"owner"_s), reference);
    if (line.isSet(u"overdue"_s))
        query.dueGroup = DueGroup::Overdue;
    struct Span { QString option; bool isEnd; std::optional<Instant> TicketQuery::*member; };
    const QList<Span> spans{{u"from"_s, false, &TicketQuery::receivedFrom}, {u"to"_s, true, &TicketQuery::receivedTo},
                            {u"closed-from"_s, false, &TicketQuery::closedFrom},
                            {u"closed-to"_s, true, &TicketQuery::closedTo}};
    for (const auto &[option, isEnd, member] : spans) {
        const auto moment = momentOf(line, option, isEnd, zone);
        if (!moment)
            return moment.error();
        query.*member = *moment;
    }
    const bool byDue = query.openOnly || query.dueGroup;
    query.sort = byDue ? TicketQuery::Sort::NextDue : TicketQuery::Sort::Newest;
    query.descending = !byDue;
    return query;
}

Result<TicketQuery> pagedQuery(const CommandLine &line, const ReferenceService &reference, const QTimeZone &zone)
{
    auto query = ticketQuery(line, reference, zone);
    if (!query)
        return query;
    const auto limit = numberOf(line, u"limit"_s, 1, query->limit);
    if (!limit)
        return limit.error();
    query->limit = *limit;
    const auto offset = numberOf(line, u"offset"_s, 0, 0);
    if (!offset)
        return offset.error();
    query->offset = *offset;
    return query;
}

} // namespace kesu::ctl
