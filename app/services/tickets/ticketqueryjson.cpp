#include "tickets/ticketqueryjson.h"

#include <QJsonArray>

#include "base/codes.h"
#include "tickets/ticketlistservice.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct TextMember { QLatin1String key; QString TicketQuery::*member; };
struct TimeMember { QLatin1String key; std::optional<Instant> TicketQuery::*member; };

constexpr TextMember texts[] = {
    {"text"_L1, &TicketQuery::text},
    {"owner"_L1, &TicketQuery::ownerId},
    {"branch"_L1, &TicketQuery::branch},
    {"category_scheme"_L1, &TicketQuery::categoryScheme},
    {"category"_L1, &TicketQuery::category},
    {"level"_L1, &TicketQuery::level},
    {"channel"_L1, &TicketQuery::channel},
    {"product"_L1, &TicketQuery::product},
    {"batch"_L1, &TicketQuery::batch},
    {"result"_L1, &TicketQuery::result},
    {"satisfaction"_L1, &TicketQuery::satisfaction},
    {"received_span"_L1, &TicketQuery::receivedSpan},
    {"closed_span"_L1, &TicketQuery::closedSpan},
};

constexpr TimeMember times[] = {
    {"received_from"_L1, &TicketQuery::receivedFrom},
    {"received_to"_L1, &TicketQuery::receivedTo},
    {"closed_from"_L1, &TicketQuery::closedFrom},
    {"closed_to"_L1, &TicketQuery::closedTo},
};

constexpr CodeTable<DueGroup, 7> dueGroups{{
    {DueGroup::Overdue, u"overdue"}, {DueGroup::WithinHour, u"within_hour"}, {DueGroup::Today, u"today"},
    {DueGroup::ThisWeek, u"this_week"}, {DueGroup::Later, u"later"}, {DueGroup::Paused, u"paused"},
    {DueGroup::NoClock, u"no_clock"},
}};

using Sort = TicketQuery::Sort;
constexpr CodeTable<Sort, 8> sorts{{
    {Sort::NextDue, u"next_due"}, {Sort::Newest, u"newest"}, {Sort::Number, u"number"}, {Sort::Level, u"level"},
    {Sort::State, u"state"}, {Sort::Closed, u"closed"}, {Sort::Category, u"category"}, {Sort::Result, u"result"},
}};

} // namespace

QJsonObject toJson(const TicketQuery &query)
{
    QJsonObject json;
    for (const auto &[key, member] : texts) {
        if (!(query.*member).isEmpty())
            json.insert(key, query.*member);
    }
    for (const auto &[key, member] : times) {
        if (query.*member)
            json.insert(key, (query.*member)->toIso());
    }
    QJsonArray states;
    for (const TicketState state : query.states)
        states.append(toCode(state));
    if (!states.isEmpty())
        json.insert(u"states"_s, states);
    if (query.openOnly)
        json.insert(u"open"_s, true);
    if (query.archiveOnly)
        json.insert(u"archive"_s, true);
    if (!query.customer.isNull())
        json.insert(u"customer"_s, query.customer.text());
    if (query.dueGroup)
        json.insert(u"due_group"_s, codeOf(dueGroups, *query.dueGroup));
    json.insert(u"sort"_s, codeOf(sorts, query.sort));
    if (query.descending)
        json.insert(u"descending"_s, true);
    return json;
}

TicketQuery ticketQueryFromJson(const QJsonObject &json)
{
    TicketQuery query;
    for (const auto &[key, member] : texts)
        query.*member = json[key].toString();
    for (const auto &[key, member] : times)
        query.*member = Instant::fromIso(json[key].toString());
    for (const QJsonValue &code : json["states"_L1].toArray()) {
        if (const auto state = ticketStateFromCode(code.toString()))
            query.states.append(*state);
    }
    query.openOnly = json["open"_L1].toBool();
    query.archiveOnly = json["archive"_L1].toBool();
    query.customer = CustomerId(json["customer"_L1].toString());
    query.dueGroup = fromCode(dueGroups, json["due_group"_L1].toString());
    query.sort = fromCode(sorts, json["sort"_L1].toString()).value_or(Sort::NextDue);
    query.descending = json["descending"_L1].toBool();
    return query;
}

} // namespace kesu
