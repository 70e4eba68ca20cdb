#pragma once

#include <QList>
#include <QVariant>

#include <functional>

#include "tickets/ticket.h"

namespace kesu {

enum class FieldType {
    Text,      // one line
    LongText,  // may hold line breaks; merges as one register, never automatically
    Code,      // a code of a catalog or a closed list
    CodeList,  // QStringList; merges element by element
    Flag,      // bool
    Judgement, // yes, no or not yet judged
    Number,    // qint64
    Money,     // qint64 in the currency's smallest unit
    Date,      // QDate, "yyyy-MM-dd"
    Time,      // Instant, ISO UTC
};

// One field of a ticket, reachable by its key. Values cross this door as QVariant in storable form: QString, qint64,
// bool, QStringList, or an invalid QVariant for "not given"; times and dates as ISO text.
struct TicketField {
    QString key;        // snake_case; the column, the JSON name, the sync register: never renamed or reused
    FieldType type;
    QString group;      // section of forms and prints: origin, customer, matter, product, acceptance, grading, owner,
                        // policy, handling, closing, flow
    bool personal;      // personal data: not in the text index, masked by role
    QString register_;  // coupled fields share one sync register ("flow", "grading"); empty: its own
    std::function<QVariant(const Ticket &)> get;
    // False when the value cannot be taken; the ticket is then unchanged.
    std::function<bool(Ticket &, const QVariant &)> set;
};

// All fields in form order; built once, the same list for the whole run.
const QList<TicketField> &ticketFields();
const TicketField *findTicketField(QStringView key);

QVariantMap toFields(const Ticket &ticket);
// Unknown keys and values that cannot be taken are named in `refused`.
Ticket ticketFromFields(const QVariantMap &fields, QStringList *refused = nullptr);
// Keys whose values differ between the two.
QStringList changedFields(const Ticket &before, const Ticket &after);

} // namespace kesu
