#include "statistics/ticketdataquery.h"

#include <QJsonArray>

#include "base/codes.h"
#include "tickets/ticketqueryjson.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

using Period = Sampling::Period;

constexpr CodeTable<Period, 3> periodCodes{{{Period::Day, u"day"}, {Period::Week, u"week"}, {Period::Month, u"month"}}};
constexpr int mostInASample = 10'000;

struct TextMember { QLatin1String key; QString TicketDataQuery::*member; };
struct ListMember { QLatin1String key; QStringList TicketDataQuery::*member; };

constexpr TextMember texts[] = {
    {"field"_L1, &TicketDataQuery::field},
    {"quantity"_L1, &TicketDataQuery::quantity},
    {"against"_L1, &TicketDataQuery::against},
    {"columns"_L1, &TicketDataQuery::columns},
};

constexpr ListMember lists[] = {
    {"values"_L1, &TicketDataQuery::values},
    {"strata"_L1, &TicketDataQuery::strata},
};

} // namespace

QString toCode(Sampling sampling)
{
    return sampling.period == Period::Tickets ? QString::number(sampling.tickets)
                                              : codeOf(periodCodes, sampling.period);
}

std::optional<Sampling> samplingFromCode(const QString &code)
{
    if (const auto period = fromCode(periodCodes, code))
        return Sampling{*period, 1};
    bool isNumber = false;
    const int tickets = code.toInt(&isNumber);
    if (!isNumber || tickets < 1 || tickets > mostInASample)
        return std::nullopt;
    return Sampling{Period::Tickets, tickets};
}

QJsonObject toJson(const TicketDataQuery &query)
{
    QJsonObject json{{u"filter"_s, toJson(query.tickets)}, {u"period"_s, toCode(query.sampling)}};
    for (const auto &[key, member] : texts) {
        if (!(query.*member).isEmpty())
            json.insert(key, query.*member);
    }
    for (const auto &[key, member] : lists) {
        if (!(query.*member).isEmpty())
            json.insert(key, QJsonArray::fromStringList(query.*member));
    }
    if (query.byClosing)
        json.insert(u"by_closing"_s, true);
    return json;
}

TicketDataQuery ticketDataQueryFromJson(const QJsonObject &json)
{
    TicketDataQuery query;
    query.tickets = ticketQueryFromJson(json["filter"_L1].toObject());
    for (const auto &[key, member] : texts)
        query.*member = json[key].toString();
    for (const auto &[key, member] : lists)
        query.*member = json[key].toVariant().toStringList();
    if (const QString single = json["value"_L1].toString(); !single.isEmpty())
        query.values = {single}; // as figures were written before several values could count
    query.sampling = samplingFromCode(json["period"_L1].toString()).value_or(Sampling());
    query.byClosing = json["by_closing"_L1].toBool();
    return query;
}

} // namespace kesu
