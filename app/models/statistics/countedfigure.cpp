#include "statistics/countedfigure.h"

#include "statistics/pastedcolumns.h"

using namespace Qt::StringLiterals;

namespace kesu::countedfigure {

namespace {

// What counting gives; all else in the data is the person's own.
QJsonObject withoutCount(QcTool tool, QJsonObject data)
{
    for (const QString &key : columnKeys(tool) + QStringList{u"others"_s, u"value_label"_s, u"place_label"_s,
                                                     u"never_negative"_s})
        data.remove(key);
    if (data.value("usl"_L1).isDouble())
        data.remove(u"usl"_s);
    return data;
}

} // namespace

bool isCounted(const QJsonObject &figure)
{
    return figure.contains("tickets"_L1);
}

std::optional<Instant> countedAt(const QJsonObject &figure)
{
    return Instant::fromIso(figure.value("counted_at"_L1).toString());
}

void keepCount(QJsonObject &figure, const TicketDataQuery &query, const TicketData &found, Instant now)
{
    figure.insert(u"tickets"_s, toJson(query));
    figure.insert(u"counted_at"_s, now.toIso());
    figure.insert(u"digest"_s, found.digest);
}

QcTool toolOf(const QJsonObject &figure)
{
    return fromCode(qcToolCodes, figure.value("tool"_L1).toString()).value_or(QcTool::Pareto);
}

TicketDataQuery queryOf(const QJsonObject &figure)
{
    return ticketDataQueryFromJson(figure.value("tickets"_L1).toObject());
}

QJsonObject renewed(const QJsonObject &figure, const TicketData &found, Instant now)
{
    QJsonObject data = found.data;
    const QJsonObject own = withoutCount(toolOf(figure), figure.value("data"_L1).toObject());
    for (auto it = own.begin(); it != own.end(); ++it)
        data.insert(it.key(), it.value());
    QJsonObject again = figure;
    again.insert(u"data"_s, data);
    keepCount(again, queryOf(figure), found, now);
    return again;
}

bool differs(const QJsonObject &figure, const QJsonObject &again)
{
    return figure.value("digest"_L1) != again.value("digest"_L1);
}

} // namespace kesu::countedfigure
