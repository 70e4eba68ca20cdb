#include "workflow/impliedevents.h"

#include <QHash>

#include "workflow/guards.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const QHash<QString, QList<EventType>> &eventsOfPurpose()
{
    static const QHash<QString, QList<EventType>> table{
        {u"first_response"_s, {EventType::FirstResponse}},
        {u"receipt"_s, {EventType::ReceiptSent}},
        {u"progress"_s, {EventType::ProgressNoticeSent}},
        {u"plan"_s, {EventType::PlanConfirmed}},
        {u"preliminary_solution"_s, {EventType::PreliminarySolution}},
        {u"explanation"_s, {EventType::ExplanationSent}},
        {u"extension_notice"_s, {EventType::ExtensionNotified}},
        {u"interim_reply"_s, {EventType::InterimReply}},
        {u"final_reply"_s, {EventType::FinalReply}},
        {u"result_feedback"_s, {EventType::ResultFedBack, EventType::FinalReply}},
        {u"revisit"_s, {EventType::Revisited}},
    };
    return table;
}

bool lastComesAfter(const TicketEvents &events, EventType cause, EventType answer)
{
    bool open = false;
    for (const TicketEvent &event : events) {
        if (event.type == cause)
            open = true;
        else if (event.type == answer)
            open = false;
    }
    return open;
}

TicketEvent changeOf(EventType type, const QString &scheme, const QString &from, const QString &to)
{
    TicketEvent event;
    event.type = type;
    event.data = {{u"scheme"_s, scheme}, {u"to"_s, to}};
    if (!from.isEmpty())
        event.data.insert(u"from"_s, from);
    return event;
}

} // namespace

QList<EventType> eventsOfContact(const Contact &contact, const TicketEvents &before)
{
    if (!contact.reached)
        return {};
    QList<EventType> types = eventsOfPurpose().value(contact.purpose);
    const auto add = [&types](EventType type) {
        if (!types.contains(type))
            types.append(type);
    };
    const TicketEvents round = eventsOfRound(before);
    if (!hasEvent(round, EventType::FirstContact))
        add(EventType::FirstContact);
    if (contact.outgoing && !hasEvent(round, EventType::FirstResponse))
        add(EventType::FirstResponse);
    if (contact.outgoing && awaitsExtensionNotice(before))
        add(EventType::ExtensionNotified);
    if (contact.purpose == "revisit"_L1 && awaitsSecondFollowUp(before))
        add(EventType::SecondFollowUp);
    add(contact.outgoing ? EventType::AgentMessage : EventType::CustomerMessage);
    return types;
}

TicketEvents eventsOfChange(const Ticket &before, const Ticket &after)
{
    TicketEvents events;
    if (!after.category.isEmpty()
        && (before.category != after.category || before.categoryScheme != after.categoryScheme))
        events.append(changeOf(EventType::Classified, after.categoryScheme, before.category, after.category));
    if (!after.level.isEmpty() && (before.level != after.level || before.levelScheme != after.levelScheme))
        events.append(changeOf(EventType::Graded, after.levelScheme, before.level, after.level));
    if (after.customerDue && before.customerDue != after.customerDue) {
        TicketEvent event;
        event.type = EventType::CustomerDueSet;
        event.data = {{u"due"_s, after.customerDue->toIso()}};
        events.append(event);
    }
    return events;
}

bool awaitsExtensionNotice(const TicketEvents &events)
{
    return lastComesAfter(events, EventType::Extended, EventType::ExtensionNotified);
}

bool awaitsSecondFollowUp(const TicketEvents &events)
{
    return lastComesAfter(events, EventType::DoubtRecorded, EventType::SecondFollowUp);
}

} // namespace kesu
