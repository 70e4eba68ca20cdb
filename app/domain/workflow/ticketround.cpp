#include "workflow/ticketround.h"

#include <algorithm>

#include "tickets/ticketfields.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

bool beginsAnew(const TicketEvent &event)
{
    return event.type == EventType::Reopened
           || (event.type == EventType::DoubtRecorded && event.data["rework"_L1].toBool());
}

} // namespace

bool isGiven(const QString &key, const Ticket &ticket, const QList<Attachment> &attachments)
{
    const auto hasRole = [&](std::initializer_list<QStringView> roles) {
        return std::any_of(attachments.cbegin(), attachments.cend(), [&](const Attachment &attachment) {
            return std::find(roles.begin(), roles.end(), attachment.role) != roles.end();
        });
    };
    if (key == "attachments"_L1)
        return !attachments.isEmpty();
    if (key == "defect_photo"_L1)
        return hasRole({u"defect_photo"});
    if (key == "scan"_L1)
        return hasRole({u"scan", u"signed_copy"});
    if (key == "customer_id"_L1 && ticket.anonymous)
        return true; // nobody to name
    const TicketField *field = findTicketField(key);
    if (!field)
        return true; // a key of a newer policy: nothing this program could ask for
    const QVariant value = field->get(ticket);
    if (value.typeId() == QMetaType::QStringList)
        return !value.toStringList().isEmpty();
    return value.isValid() && !value.toString().trimmed().isEmpty();
}

TicketEvents eventsOfRound(const TicketEvents &events)
{
    for (qsizetype i = events.size(); i-- > 0;) {
        if (beginsAnew(events.at(i)))
            return events.mid(i);
    }
    TicketEvents whole = events;
    if (const auto receipt = correctedReceipt(events); receipt && !whole.isEmpty()) {
        if (whole.first().type == EventType::Received)
            whole.first().at = *receipt;
    }
    return whole;
}

bool hasEvent(const TicketEvents &events, EventType type)
{
    return std::any_of(events.cbegin(), events.cend(), [type](const TicketEvent &e) { return e.type == type; });
}

int failedRevisitAttempts(const TicketFacts &facts)
{
    const TicketEvents round = eventsOfRound(facts.events);
    const Instant since = round.isEmpty() ? Instant{} : round.first().at;
    return static_cast<int>(std::count_if(facts.contacts.cbegin(), facts.contacts.cend(), [&](const Contact &contact) {
        return contact.purpose == "revisit"_L1 && !contact.reached && contact.at >= since;
    }));
}

bool isDissatisfied(const Ticket &ticket)
{
    return ticket.furtherHandling.value_or(false) || ticket.satisfaction == "dissatisfied"_L1
           || ticket.satisfaction == "very_dissatisfied"_L1;
}

} // namespace kesu
