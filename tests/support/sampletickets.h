// Tickets for store tests.
#pragma once

#include <rapidcheck.h>

#include "tickets/ticketfields.h"

namespace kesu {

inline Ticket sampleTicket(const QString &id)
{
    Ticket ticket;
    ticket.id = TicketId(id);
    ticket.number = QStringLiteral("KS-SH01-20261121-A0001");
    ticket.state = TicketState::Registered;
    ticket.title = QStringLiteral("鞋底开胶");
    ticket.narrative = QStringLiteral("穿了三天\n开胶");
    ticket.remedies = {QStringLiteral("apology"), QStringLiteral("refund")};
    ticket.receivedAt = Instant{1'795'000'000'000};
    return ticket;
}

// A ticket with every field set to something of its type; lists sorted, as the store keeps them.
inline Ticket arbitraryTicket(const QString &id)
{
    Ticket ticket;
    ticket.id = TicketId(id);
    for (const TicketField &field : ticketFields()) {
        const QString text = QString::fromStdString(*rc::gen::arbitrary<std::string>());
        const qint64 number = *rc::gen::inRange<qint64>(0, 2'000'000'000);
        const QString code = QStringLiteral("code%1").arg(number % 7);
        const bool flag = *rc::gen::arbitrary<bool>();
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
            field.set(ticket, text);
            break;
        case FieldType::Code:
            field.set(ticket, code); // refused by closed lists, which then keep their default
            break;
        case FieldType::CodeList:
            field.set(ticket, QStringList{code, code + QLatin1Char('x')});
            break;
        case FieldType::Flag:
        case FieldType::Judgement:
            field.set(ticket, flag);
            break;
        case FieldType::Number:
        case FieldType::Money:
            field.set(ticket, number);
            break;
        case FieldType::Date:
            field.set(ticket, QDate(2026, 1, 1).addDays(number % 1000).toString(Qt::ISODate));
            break;
        case FieldType::Time:
            field.set(ticket, Instant{number * 1000}.toIso());
            break;
        }
    }
    return ticket;
}

} // namespace kesu
