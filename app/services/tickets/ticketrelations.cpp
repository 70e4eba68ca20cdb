#include "tickets/ticketrelations.h"

#include <QJsonArray>

#include <algorithm>

#include "base/servicecontext.h"
#include "base/store.h"
#include "base/writesession.h"
#include "evidence/attachmentstore.h"
#include "tickets/registrar.h"
#include "tickets/ticketlinkstore.h"
#include "tickets/ticketreader.h"
#include "tickets/ticketstore.h"
#include "tickets/ticketwriter.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int groupShown = 50;

Finding error(const QString &code, const QString &where, const QStringList &args = {})
{
    return {Finding::Severity::Error, code, where, args};
}

QList<QVariantMap> partsOf(const TransitionInput &input)
{
    QList<QVariantMap> parts;
    for (const QVariant &part : input.values.value(u"parts"_s).toList())
        parts.append(part.toMap());
    return parts;
}

QStringList carried(const TransitionInput &input)
{
    static const QStringList usual{u"product"_s, u"grading"_s, u"demand"_s, u"owner"_s};
    const QVariant chosen = input.values.value(u"carry"_s);
    return chosen.isValid() ? chosen.toStringList() : usual;
}

// Who, where from and under which rules: the same for every part, whatever else is chosen.
const QStringList alwaysCarried{
    u"kind"_s, u"branch"_s, u"reporting_unit"_s, u"channel"_s, u"channel_reference"_s, u"information_source"_s,
    u"received_at"_s, u"submitted_at"_s, u"occurred_at"_s, u"place"_s, u"customer_id"_s, u"contact_person"_s,
    u"contact_phone"_s, u"customer_confidential"_s, u"anonymous"_s, u"customer_language"_s, u"currency"_s,
    u"first_contact_owner"_s, u"first_department"_s, u"policy_id"_s, u"overlay_policies"_s, u"customer_due"_s,
    u"group_id"_s,
};

bool isCarried(const TicketField &field, const QStringList &carry)
{
    static const QStringList demand{u"demand"_s, u"remedies"_s, u"claim_amount"_s};
    static const QStringList owner{u"handling_owner"_s, u"handling_department"_s, u"leader_in_charge"_s};
    return alwaysCarried.contains(field.key) || (carry.contains(u"product"_s) && field.group == "product"_L1)
           || (carry.contains(u"grading"_s) && field.group == "grading"_L1)
           || (carry.contains(u"demand"_s) && demand.contains(field.key))
           || (carry.contains(u"owner"_s) && owner.contains(field.key));
}

TicketLink linkOf(TicketLink::Relation relation, const LinkedTicket &ticket)
{
    return {relation, ticket.id, ticket.number, ticket.title, ticket.state};
}

void addOnce(QStringList &list, const QString &entry)
{
    if (!list.contains(entry))
        list.append(entry);
}

} // namespace

QList<TicketLink> TicketRelations::linksOf(const TicketFacts &facts) const
{
    using Relation = TicketLink::Relation;
    const TicketLinkStore store(m_context.store());
    const Ticket &ticket = facts.ticket;
    QList<TicketLink> links;
    const auto known = [&](const TicketId &id) {
        return id == ticket.id
               || std::any_of(links.cbegin(), links.cend(), [&id](const TicketLink &link) { return link.ticket == id; });
    };
    const auto add = [&](Relation relation, const QString &idOrNumber) {
        if (const auto found = store.find(idOrNumber); found && !known(found->id))
            links.append(linkOf(relation, *found));
    };
    if (!ticket.mergedInto.isEmpty())
        add(Relation::MergedInto, ticket.mergedInto);
    for (const LinkedTicket &other : store.mergedInto(ticket.id).value_or({}))
        links.append(linkOf(Relation::Includes, other));
    for (const TicketEvent &event : facts.events) {
        if (event.type == EventType::SplitOff)
            add(Relation::SplitFrom, event.data.value("from"_L1).toString());
        else if (event.type == EventType::Split) {
            for (const QJsonValue part : event.data.value("parts"_L1).toArray())
                add(Relation::Part, part.toString());
        }
    }
    for (const QString &other : ticket.seeAlso) {
        const auto found = store.find(other);
        if (!found)
            links.append({Relation::SeeAlso, {}, other, {}, {}}); // words, or a ticket of another system
        else if (!known(found->id))
            links.append(linkOf(Relation::SeeAlso, *found));
    }
    if (!ticket.groupId.isEmpty()) {
        for (const LinkedTicket &other : store.ofGroup(ticket.groupId, groupShown).value_or({})) {
            if (!known(other.id))
                links.append(linkOf(Relation::SameMatter, other));
        }
    }
    return links;
}

Findings TicketRelations::check(const Ticket &ticket, const QString &step, const TransitionInput &input) const
{
    Findings findings;
    if (step == "merge"_L1) {
        const QString target = input.values.value(u"merged_into"_s).toString();
        const auto leading = TicketStore(m_context.store()).load(TicketId(target));
        if (leading && target != ticket.id.text() && isFinished(leading->value.state))
            findings.append(error(u"merge-target-finished"_s, u"merged_into"_s, {leading->value.number}));
    }
    if (step == "split"_L1) {
        const Registrar registrar(m_context);
        const QList<QVariantMap> parts = partsOf(input);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QString number = QString::number(i + 1);
            for (auto it = parts.at(i).cbegin(); it != parts.at(i).cend(); ++it) {
                const TicketField *field = findTicketField(it.key());
                Ticket trial;
                if (!field || belongsToSteps(it.key()) || !field->set(trial, it.value()))
                    findings.append(error(u"part-not-taken"_s, u"parts"_s, {number, it.key()}));
            }
            TicketFacts facts;
            facts.ticket = ticket;
            for (const Finding &finding : registrar.check(partOf(facts, parts.at(i), carried(input)))) {
                if (finding.severity == Finding::Severity::Error)
                    findings.append(error(u"part-incomplete"_s, u"parts"_s, {number, finding.where}));
            }
        }
    }
    return findings;
}

Result<QList<TicketId>> TicketRelations::write(TicketWriter &writer, const TicketFacts &before,
                                               const TransitionInput &input, StepOutcome &outcome) const
{
    for (const TicketEvent &event : std::as_const(outcome.events)) {
        if (event.type == EventType::Merged)
            return merge(writer, outcome);
        if (event.type == EventType::Split)
            return split(writer, before, input, outcome);
    }
    return QList<TicketId>();
}

// The leading ticket learns what it now stands for. Several customers with one matter are counted on it.
Result<QList<TicketId>> TicketRelations::merge(TicketWriter &writer, StepOutcome &outcome) const
{
    Ticket &duplicate = outcome.ticket;
    const TicketId id(duplicate.mergedInto);
    const auto loaded = TicketReader(m_context).facts(id);
    if (!loaded)
        return loaded.error();
    const Ticket &before = loaded->value.ticket;
    Ticket leading = before;
    if (leading.groupId.isEmpty())
        leading.groupId = leading.number;
    duplicate.groupId = leading.groupId;
    addOnce(leading.seeAlso, duplicate.number);
    addOnce(duplicate.seeAlso, leading.number);
    if (leading.customerId != duplicate.customerId || leading.anonymous)
        leading.households = leading.households.value_or(1) + duplicate.households.value_or(1);

    TicketEvent mergedIn;
    mergedIn.type = EventType::MergedIn;
    mergedIn.at = outcome.events.first().at;
    mergedIn.data = {{u"from"_s, duplicate.id.text()}, {u"number"_s, duplicate.number}, {u"reason"_s, outcome.reason}};
    for (TicketEvent &event : outcome.events) {
        if (event.type == EventType::Merged)
            event.data.insert(u"number"_s, leading.number);
    }
    const TicketWriter other = writer.also(id);
    const auto updated = TicketStore(m_context.store())
                             .update(writer.session(), before, leading, loaded->seen, outcome.reason);
    if (!updated)
        return updated.error();
    if (const auto added = other.add(TicketEvents{mergedIn}); !added)
        return added.error();
    return QList<TicketId>{id};
}

Registration TicketRelations::partOf(const TicketFacts &before, const QVariantMap &part, const QStringList &carry) const
{
    Registration registration;
    Ticket &ticket = registration.ticket;
    for (const TicketField &field : ticketFields()) {
        if (isCarried(field, carry))
            field.set(ticket, field.get(before.ticket));
    }
    for (auto it = part.cbegin(); it != part.cend(); ++it) {
        if (const TicketField *field = findTicketField(it.key()))
            field->set(ticket, it.value());
    }
    if (ticket.narrative.isEmpty() && !part.isEmpty()) // a subject may say what it is about well enough
        ticket.narrative = before.ticket.narrative;
    addOnce(ticket.seeAlso, before.ticket.number);
    for (const Attachment &file : before.attachments) { // bytes are read when it is written
        if (carry.contains(u"attachments"_s))
            registration.attachments.append({{}, {}, file.name, file.mediaType, file.role, file.caption});
    }
    return registration;
}

Result<QList<NewAttachment>> TicketRelations::filesOf(const TicketFacts &before) const
{
    const AttachmentStore store(m_context.store());
    QList<NewAttachment> files;
    for (const Attachment &file : before.attachments) {
        const auto bytes = store.bytes(file);
        if (!bytes)
            return bytes.error();
        files.append({{}, *bytes, file.name, file.mediaType, file.role, file.caption});
    }
    return files;
}

Result<QList<TicketId>> TicketRelations::split(TicketWriter &writer, const TicketFacts &before,
                                               const TransitionInput &input, StepOutcome &outcome) const
{
    const QStringList carry = carried(input);
    const Registrar registrar(m_context);
    QList<NewAttachment> files;
    if (carry.contains(u"attachments"_s)) {
        const auto read = filesOf(before);
        if (!read)
            return read.error();
        files = *read;
    }
    QList<TicketId> made;
    QStringList ids;
    QStringList numbers;
    for (const QVariantMap &part : partsOf(input)) {
        Registration registration = partOf(before, part, carry);
        registration.attachments = files;
        Ticket ticket = registrar.completed(registration.ticket);
        ticket.id = TicketId(writer.session().newId());
        const TicketWriter other = writer.also(ticket.id);
        const auto number = registrar.write(other, ticket, registration);
        if (!number)
            return number.error();
        TicketEvent splitOff;
        splitOff.type = EventType::SplitOff;
        splitOff.at = outcome.events.first().at;
        splitOff.data = {{u"from"_s, before.ticket.id.text()}, {u"number"_s, before.ticket.number},
                         {u"reason"_s, outcome.reason}};
        if (const auto added = other.add(TicketEvents{splitOff}); !added)
            return added.error();
        made.append(ticket.id);
        ids.append(ticket.id.text());
        numbers.append(*number);
        addOnce(outcome.ticket.seeAlso, *number);
    }
    for (TicketEvent &event : outcome.events) {
        if (event.type == EventType::Split) {
            event.data.insert(u"parts"_s, QJsonArray::fromStringList(ids));
            event.data.insert(u"numbers"_s, QJsonArray::fromStringList(numbers));
        }
    }
    return made;
}

} // namespace kesu
