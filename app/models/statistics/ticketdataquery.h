#pragma once

#include <QJsonObject>

#include "tickets/ticketlistservice.h"

namespace kesu {

// What makes a sample of a control chart: the tickets of a day, a week or a month, or so many in a row.
struct Sampling {
    enum class Period { Day, Week, Month, Tickets } period = Period::Month;
    int tickets = 1; // with Period::Tickets

    bool operator==(const Sampling &) const = default;
};

QString toCode(Sampling sampling); // "day", "week", "month", or the number of tickets: "5"
std::optional<Sampling> samplingFromCode(const QString &code);

// What is counted or measured of tickets, by the keys of TicketListService::figures.
struct TicketDataQuery {
    TicketQuery tickets;
    QString field;        // what is counted: its values are categories
    QStringList values;   // of the field: those that count as nonconforming
    QString quantity;     // what is measured; for Pareto, c and u what is added up instead of counting tickets
    QString against;      // of a scatter diagram: the quantity along the bottom
    QStringList strata;   // fields that part the values
    QString columns;      // of a check sheet: the field across; empty: periods
    Sampling sampling;
    bool byClosing = false; // periods and order go by the day of closing instead of that of receipt
};

QJsonObject toJson(const TicketDataQuery &query);
TicketDataQuery ticketDataQueryFromJson(const QJsonObject &json);

} // namespace kesu
