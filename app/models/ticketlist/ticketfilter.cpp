#include "ticketlist/ticketfilter.h"

#include <QCoreApplication>

#include <array>

#include "base/codes.h"
#include "base/language.h"
#include "deadlines/clocktexts.h"
#include "deadlines/timetexts.h"
#include "reference/referenceservice.h"
#include "tickets/ticketspans.h"
#include "tickets/tickettexts.h"

using namespace Qt::StringLiterals;

namespace kesu::ticketfilter {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TicketFilter)
};

constexpr std::array states{TicketState::Registered,  TicketState::Accepted,  TicketState::Rejected,
                            TicketState::Classified,  TicketState::Assigned,  TicketState::Investigating,
                            TicketState::Proposed,    TicketState::Executing, TicketState::FedBack,
                            TicketState::Revisited,   TicketState::Closed,    TicketState::Archived,
                            TicketState::Suspended};

constexpr CodeTable<DueGroup, 7> dueCodes{{{DueGroup::Overdue, u"overdue"},
                                           {DueGroup::WithinHour, u"hour"},
                                           {DueGroup::Today, u"today"},
                                           {DueGroup::ThisWeek, u"week"},
                                           {DueGroup::Later, u"later"},
                                           {DueGroup::Paused, u"paused"},
                                           {DueGroup::NoClock, u"none"}}};

QString kindOf(const QString &condition)
{
    return condition.section(u':', 0, 0);
}

QString valueOf(const QString &condition)
{
    return condition.section(u':', 1);
}

Condition labelled(const QString &kind, const QString &value, const QString &words)
{
    QString label;
    for (const Kind &known : kinds()) {
        if (known.code == kind)
            label = known.words;
    }
    return {u"%1:%2"_s.arg(kind, value), Tr::tr("%1: %2").arg(label, words)};
}

// Leaves of the trees of every catalog of a type that this organisation uses.
void appendEntries(QList<Condition> &found, const QString &kind, const QString &prefix,
                   const QList<CatalogEntry> &entries, const QString &above)
{
    for (const CatalogEntry &entry : entries) {
        const QString name = above + entry.name.in(uiLanguage());
        found.append({u"%1:%2%3"_s.arg(kind, prefix, entry.code), name});
        appendEntries(found, kind, prefix, entry.children, name + u" › "_s);
    }
}

QString levelWords(const QString &code, const ReferenceService &reference)
{
    for (const Catalog *scheme : reference.catalogs(u"level_scheme"_s)) {
        if (scheme->find(code))
            return scheme->nameOf(code, uiLanguage());
    }
    return code;
}

// Half-open; either end may be missing.
struct Span {
    std::optional<Instant> from;
    std::optional<Instant> to;
};

QString spanName(const QString &span)
{
    const QStringList names{Tr::tr("Today"), Tr::tr("The last 7 days"), Tr::tr("The last 30 days"),
                            Tr::tr("This month"), Tr::tr("This year"), Tr::tr("The last 12 months")};
    return names.value(ticketSpans().indexOf(span));
}

QString spanWords(const Span &span, const QTimeZone &zone)
{
    const auto day = [&zone](Instant time) { return timetexts::date(time.toUtc().toTimeZone(zone).date()); };
    if (span.from && span.to)
        return Tr::tr("%1 to %2").arg(day(*span.from), day(span.to->plusSeconds(-1)));
    if (span.from)
        return Tr::tr("since %1").arg(day(*span.from));
    return Tr::tr("until %1").arg(day(span.to->plusSeconds(-1)));
}

// "2026-01-01..2026-01-31", either end may be missing.
std::optional<Span> parseSpan(const QString &text, const QTimeZone &zone)
{
    const auto startOf = [&zone](QDate day) { return Instant::from(day.startOfDay(zone)); };
    const QDate from = QDate::fromString(text.section(u".."_s, 0, 0).trimmed(), Qt::ISODate);
    const QDate to = QDate::fromString(text.section(u".."_s, 1).trimmed(), Qt::ISODate);
    if (!from.isValid() && !to.isValid())
        return std::nullopt;
    return Span{from.isValid() ? std::optional(startOf(from)) : std::nullopt,
                to.isValid() ? std::optional(startOf(to.addDays(1))) : std::nullopt};
}

// The members of the query that say when.
struct Days {
    QString &span;
    std::optional<Instant> &from;
    std::optional<Instant> &to;
};

Days daysMember(TicketQuery &query, const QString &kind)
{
    if (kind == "received"_L1)
        return {query.receivedSpan, query.receivedFrom, query.receivedTo};
    return {query.closedSpan, query.closedFrom, query.closedTo};
}

// The members of the query that hold one word.
QString *textMember(TicketQuery &query, const QString &kind)
{
    if (kind == "level"_L1)
        return &query.level;
    if (kind == "channel"_L1)
        return &query.channel;
    if (kind == "owner"_L1)
        return &query.ownerId;
    if (kind == "branch"_L1)
        return &query.branch;
    if (kind == "product"_L1)
        return &query.product;
    if (kind == "batch"_L1)
        return &query.batch;
    if (kind == "result"_L1)
        return &query.result;
    if (kind == "satisfaction"_L1)
        return &query.satisfaction;
    return kind == "text"_L1 ? &query.text : nullptr;
}

} // namespace

QList<Kind> kinds()
{
    return {{u"state"_s, Tr::tr("State"), false},       {u"level"_s, Tr::tr("Level", "filter"), false},
            {u"category"_s, Tr::tr("Category", "filter"), false}, {u"due"_s, Tr::tr("Due"), false},
            {u"received"_s, Tr::tr("Received"), false}, {u"closed"_s, Tr::tr("Closed", "filter"), false},
            {u"owner"_s, Tr::tr("Owner"), false},
            {u"channel"_s, Tr::tr("Channel", "filter"), false},   {u"branch"_s, Tr::tr("Branch", "filter"), true},
            {u"product"_s, Tr::tr("Product", "filter"), true},    {u"batch"_s, Tr::tr("Batch"), true},
            {u"result"_s, Tr::tr("Result"), true},      {u"satisfaction"_s, Tr::tr("Satisfaction"), true}};
}

QList<Condition> choices(const QString &kind, const ReferenceService &reference)
{
    QList<Condition> found;
    if (kind == "state"_L1) {
        for (const TicketState state : states)
            found.append({u"state:"_s + toCode(state), tickettexts::state(state)});
    } else if (kind == "due"_L1) {
        for (const auto &[group, code] : dueCodes)
            found.append({u"due:"_s + code.toString(), clocktexts::dueGroup(group)});
    } else if (kind == "received"_L1 || kind == "closed"_L1) {
        for (const QString &span : ticketSpans())
            found.append({u"%1:%2"_s.arg(kind, span), spanName(span)});
    } else if (kind == "owner"_L1) {
        for (const StaffMember &member : reference.staff())
            found.append({u"owner:"_s + member.id.text(), member.name});
    } else if (kind == "channel"_L1) {
        if (const Catalog *channels = reference.catalog(u"channels"_s))
            appendEntries(found, kind, {}, channels->entries, {});
    } else if (kind == "level"_L1) {
        for (const Catalog *scheme : reference.catalogs(u"level_scheme"_s))
            appendEntries(found, kind, {}, scheme->entries, scheme->name.in(uiLanguage()) + u": "_s);
    } else if (kind == "category"_L1) {
        const QStringList chosen = reference.organisation().categorySchemes;
        for (const Catalog *scheme : reference.catalogs(u"category_scheme"_s)) {
            if (chosen.isEmpty() || chosen.contains(scheme->id))
                appendEntries(found, kind, scheme->id + u'/', scheme->entries, {});
        }
    }
    return found;
}

QList<Condition> conditions(const TicketQuery &query, const ReferenceService &reference)
{
    QList<Condition> found;
    for (const TicketState state : query.states)
        found.append(labelled(u"state"_s, toCode(state), tickettexts::state(state)));
    if (!query.level.isEmpty())
        found.append(labelled(u"level"_s, query.level, levelWords(query.level, reference)));
    if (!query.category.isEmpty()) {
        found.append(labelled(u"category"_s, query.categoryScheme + u'/' + query.category,
                              tickettexts::category(reference, query.categoryScheme, query.category)));
    }
    if (query.dueGroup)
        found.append(labelled(u"due"_s, codeOf(dueCodes, *query.dueGroup), clocktexts::dueGroup(*query.dueGroup)));
    const QTimeZone zone = timetexts::branchZone(reference);
    for (const QString &kind : {u"received"_s, u"closed"_s}) {
        TicketQuery copy = query;
        const Days days = daysMember(copy, kind);
        if (!days.span.isEmpty())
            found.append(labelled(kind, days.span, spanName(days.span)));
        else if (days.from || days.to)
            found.append(labelled(kind, {}, spanWords({days.from, days.to}, zone)));
    }
    if (!query.ownerId.isEmpty())
        found.append(labelled(u"owner"_s, query.ownerId, reference.staffName(StaffId(query.ownerId))));
    if (!query.channel.isEmpty()) {
        found.append(labelled(u"channel"_s, query.channel,
                              tickettexts::catalogName(reference, u"channels"_s, query.channel)));
    }
    for (const QString &kind : {u"branch"_s, u"product"_s, u"batch"_s, u"result"_s, u"satisfaction"_s}) {
        TicketQuery copy = query;
        if (const QString value = *textMember(copy, kind); !value.isEmpty())
            found.append(labelled(kind, value, value));
    }
    if (!query.customer.isNull())
        found.append({u"customer:"_s + query.customer.text(), Tr::tr("One customer's tickets")});
    return found;
}

TicketQuery with(TicketQuery query, const QString &condition, const ReferenceService &reference)
{
    const QString kind = kindOf(condition);
    const QString value = valueOf(condition).trimmed();
    if (kind == "state"_L1) {
        if (const auto state = ticketStateFromCode(value); state && !query.states.contains(*state))
            query.states.append(*state);
    } else if (kind == "due"_L1) {
        if (const auto group = fromCode(dueCodes, value))
            query.dueGroup = group;
    } else if (kind == "category"_L1) {
        query.categoryScheme = value.section(u'/', 0, 0);
        query.category = value.section(u'/', 1);
    } else if (kind == "received"_L1 || kind == "closed"_L1) {
        const auto span = parseSpan(value, timetexts::branchZone(reference));
        const bool moves = ticketSpans().contains(value);
        if (!span && !moves)
            return query;
        const Days days = daysMember(query, kind);
        days.span = moves ? value : QString();
        days.from = span ? span->from : std::nullopt;
        days.to = span ? span->to : std::nullopt;
    } else if (kind == "customer"_L1) {
        query.customer = CustomerId(value);
    } else if (QString *member = textMember(query, kind)) {
        *member = value;
    }
    return query;
}

TicketQuery without(TicketQuery query, const QString &condition)
{
    const QString kind = kindOf(condition);
    if (kind == "state"_L1) {
        if (const auto state = ticketStateFromCode(valueOf(condition)))
            query.states.removeAll(*state);
    } else if (kind == "due"_L1) {
        query.dueGroup.reset();
    } else if (kind == "category"_L1) {
        query.categoryScheme.clear();
        query.category.clear();
    } else if (kind == "received"_L1 || kind == "closed"_L1) {
        const Days days = daysMember(query, kind);
        days.span.clear();
        days.from.reset();
        days.to.reset();
    } else if (kind == "customer"_L1) {
        query.customer = {};
    } else if (QString *member = textMember(query, kind)) {
        member->clear();
    }
    return query;
}

} // namespace kesu::ticketfilter
