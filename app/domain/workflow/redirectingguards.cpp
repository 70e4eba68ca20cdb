// Where the ticket goes elsewhere, or was registered wrongly.
#include "workflow/guardgroups.h"

using namespace Qt::StringLiterals;

namespace kesu::guards {

namespace {

Findings mergeTarget(const StepScene &scene)
{
    const QString &target = scene.after.mergedInto;
    if (target.isEmpty())
        return {error(u"merge-target-missing"_s, u"merged_into"_s)};
    const Ticket &ticket = scene.facts.ticket;
    return demand(target != ticket.id.text() && target != ticket.number, u"merge-into-itself"_s, u"merged_into"_s);
}

// As many parts as make a split: one when the ticket itself goes on, else two.
Findings splitParts(const StepScene &scene)
{
    const qsizetype parts = scene.input.values.value(u"parts"_s).toList().size();
    return demand(parts >= (goesOn(scene.input) ? 1 : 2), u"parts-too-few"_s, u"parts"_s);
}

// To another branch, or to a body outside the house named in words.
Findings transferTarget(const StepScene &scene)
{
    const bool named = !input(scene, "transfer_to"_L1).isEmpty();
    const bool moved = scene.after.branch != scene.facts.ticket.branch;
    if (!named && !moved)
        return {error(u"transfer-target-missing"_s, u"transfer_to"_s)};
    const bool here = input(scene, "transfer_to"_L1) == scene.facts.ticket.branch;
    return demand(moved || !here, u"transfer-to-itself"_s, u"transfer_to"_s);
}

// What was registered wrongly. The receipt comes before everything that followed it.
Findings correction(const StepScene &scene)
{
    const Ticket &before = scene.facts.ticket;
    const Ticket &after = scene.after;
    const bool same = before.receivedAt == after.receivedAt && before.customerId == after.customerId
                      && before.submittedAt == after.submittedAt && before.occurredAt == after.occurredAt
                      && before.channel == after.channel;
    if (same)
        return {error(u"nothing-corrected"_s, u"received_at"_s)};
    Findings findings;
    if (!after.receivedAt)
        findings.append(error(u"received-missing"_s, u"received_at"_s));
    else if (*after.receivedAt > scene.now)
        findings.append(error(u"received-in-future"_s, u"received_at"_s));
    for (const TicketEvent &event : scene.facts.events) {
        const bool followed = event.type != EventType::Received && event.type != EventType::EventHappened;
        if (findings.isEmpty() && followed && before.receivedAt != after.receivedAt && event.at < *after.receivedAt) {
            findings.append(error(u"received-after-event"_s, u"received_at"_s));
            break;
        }
    }
    if (after.customerId.isNull() && !before.customerId.isNull())
        findings.append(error(u"customer-missing"_s, u"customer_id"_s));
    return findings;
}

} // namespace

const Guards &redirecting()
{
    static const Guards table{
        {u"merge-target"_s, mergeTarget},
        {u"split-parts"_s, splitParts},
        {u"transfer-target"_s, transferTarget},
        {u"correction"_s, correction},
    };
    return table;
}

} // namespace kesu::guards
