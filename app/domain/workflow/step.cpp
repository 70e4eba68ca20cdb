#include "workflow/step.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

#include "tickets/ticketfields.h"
#include "workflow/impliedevents.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

Finding error(const QString &code, const QString &where, const QStringList &args = {})
{
    return {Finding::Severity::Error, code, where, args};
}

bool isAskedBy(const Transition &step, const QString &key)
{
    const bool byName = key == "branch"_L1 && step.asks.contains(u"transfer_to"_s); // asked for in words
    return byName || step.asks.contains(key);
}

// The ticket with the input's field values; values that cannot be taken become findings.
Ticket withInput(const StepRequest &request, Findings *findings)
{
    Ticket after = request.facts.ticket;
    if (request.step.code == "settle"_L1) { // who settles it at once is who handled it
        if (after.handlingOwner.isNull())
            after.handlingOwner = request.staff;
        if (after.handlingDepartment.isEmpty())
            after.handlingDepartment = request.department;
    }
    const QVariantMap &values = request.input.values;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const TicketField *field = findTicketField(it.key());
        if (!field)
            continue;
        if (belongsToSteps(it.key()) && !isAskedBy(request.step, it.key()))
            findings->append(error(u"field-not-of-this-step"_s, it.key()));
        else if (!field->set(after, it.value()))
            findings->append(error(u"value-unreadable"_s, it.key(), {it.value().toString()}));
    }
    return after;
}

bool isInputGiven(const StepRequest &request, const Ticket &after, const QString &key)
{
    if (findTicketField(key))
        return isGiven(key, after, request.facts.attachments);
    const QVariant value = request.input.values.value(key);
    if (value.typeId() == QMetaType::QVariantList)
        return !value.toList().isEmpty();
    return value.typeId() == QMetaType::QStringList ? !value.toStringList().isEmpty()
                                                    : !value.toString().trimmed().isEmpty();
}

Findings checkTime(const StepRequest &request)
{
    const Instant at = request.input.at.value_or(request.now);
    if (at > request.now)
        return {error(u"time-in-future"_s, u"at"_s)};
    const TicketEvents round = eventsOfRound(request.facts.events);
    if (!round.isEmpty() && at < round.first().at)
        return {error(u"time-before-receipt"_s, u"at"_s)};
    return {};
}

// Happens once a round; a second stamp would only say again what is known.
bool onlyOnce(EventType type)
{
    static const QList<EventType> types{
        EventType::Accepted,          EventType::HandlingStarted, EventType::InvestigationCompleted,
        EventType::SolutionExecuted,  EventType::HandlingCompleted, EventType::ResultFedBack,
        EventType::FinalReply,
    };
    return types.contains(type);
}

void put(QJsonObject &data, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        data.insert(key, value);
}

class StepWriter
{
public:
    explicit StepWriter(const StepRequest &request, Ticket after)
        : m_request(request), m_round(eventsOfRound(request.facts.events))
    {
        m_outcome.ticket = std::move(after);
        m_outcome.reason = text(u"reason"_s);
    }

    StepOutcome write()
    {
        moveState();
        for (const EventType type : m_request.step.stamps)
            stamp(type);
        if (movesToBranch())
            stamp(EventType::Resumed);
        for (TicketEvent event : eventsOfChange(m_request.facts.ticket, m_outcome.ticket)) {
            put(event.data, u"reason"_s, m_outcome.reason);
            append(event);
        }
        if (m_request.input.values.value(u"consent"_s).toBool())
            stamp(EventType::SolutionAgreed);
        writeContact();
        // After the contact, which must not count as the second follow-up that the doubt asks for.
        if (m_request.step.code == "revisit"_L1 && isDissatisfied(m_outcome.ticket))
            stamp(EventType::DoubtRecorded);
        return m_outcome;
    }

private:
    QString text(const QString &key) const { return m_request.input.values.value(key).toString().trimmed(); }

    void moveState()
    {
        Ticket &ticket = m_outcome.ticket;
        const TicketState before = m_request.facts.ticket.state;
        const QString &code = m_request.step.code;
        if (code == "suspend"_L1)
            ticket.resumeState = before;
        if (code == "resume"_L1) {
            ticket.state = ticket.resumeState == TicketState::Draft ? TicketState::Assigned : ticket.resumeState;
            ticket.resumeState = TicketState::Draft;
        } else if (code == "take_back"_L1 || movesToBranch()) {
            ticket.state = openState();
            ticket.resumeState = TicketState::Draft;
            ticket.mergedInto.clear();
        } else if (code == "split"_L1 && goesOn(m_request.input)) {
            ticket.state = before;
        } else if (m_request.step.to) {
            ticket.state = *m_request.step.to;
        }
        if (movesToBranch()) // nobody over there has it yet; who took it in first stays responsible
            ticket.handlingOwner = {};
        if (code == "convert"_L1)
            ticket.kind = TicketKind::Complaint;
        if (m_request.step.stamps.contains(EventType::Reopened)) {
            ++ticket.round;
            ticket.satisfaction.clear(); // the new round ends with an answer of its own; the old one is in the history
            ticket.dissatisfactionReason.clear();
            ticket.revisitWaiver.clear();
            ticket.closingNote.clear();
            ticket.furtherHandling.reset();
        }
        if (ticket.state != before)
            ticket.stateReason = m_outcome.reason;
    }

    // Another branch of the house carries it on, and its clocks run on. Elsewhere it ends here.
    bool movesToBranch() const
    {
        return m_request.step.code == "transfer"_L1 && m_outcome.ticket.branch != m_request.facts.ticket.branch;
    }

    // Where a ticket stands that nobody handles yet.
    TicketState openState() const
    {
        return hasEvent(m_request.facts.events, EventType::Accepted) ? TicketState::Accepted : TicketState::Registered;
    }

    void stamp(EventType type)
    {
        if (type == EventType::Resumed && !isPaused())
            return;
        TicketEvent event;
        event.type = type;
        event.data = factsOf(type);
        append(event);
    }

    void append(TicketEvent event)
    {
        const auto sameType = [&event](const TicketEvent &other) { return other.type == event.type; };
        const bool here = std::any_of(m_outcome.events.cbegin(), m_outcome.events.cend(), sameType);
        if (here || (onlyOnce(event.type) && hasEvent(m_round, event.type)))
            return;
        event.at = m_request.input.at.value_or(m_request.now);
        event.user = m_request.staff.text();
        m_outcome.events.append(event);
    }

    bool isPaused() const
    {
        for (qsizetype i = m_request.facts.events.size(); i-- > 0;) {
            const EventType type = m_request.facts.events.at(i).type;
            if (type == EventType::Paused || type == EventType::Resumed)
                return type == EventType::Paused;
        }
        return false;
    }

    QJsonObject factsOf(EventType type) const
    {
        const Ticket &before = m_request.facts.ticket;
        const Ticket &after = m_outcome.ticket;
        QJsonObject data;
        put(data, u"reason"_s, m_outcome.reason);
        switch (type) {
        case EventType::Extended:
            for (const QString &key : {u"clock"_s, u"due"_s, u"add"_s, u"ground"_s})
                put(data, key, text(key));
            break;
        case EventType::Paused:
            if (!m_request.rules.pausable) { // the ticket waits, its clocks do not; the waiting is on record
                data.insert(u"clocks_run"_s, true);
                break;
            }
            if (const QStringList clocks = m_request.input.values.value(u"clocks"_s).toStringList(); !clocks.isEmpty())
                data.insert(u"clocks"_s, QJsonArray::fromStringList(clocks));
            break;
        case EventType::Assigned:
            put(data, u"from"_s, before.handlingOwner.text());
            put(data, u"to"_s, after.handlingOwner.text());
            put(data, u"department"_s, after.handlingDepartment);
            break;
        case EventType::HandedOver:
            put(data, u"from"_s, before.firstContactOwner.text());
            put(data, u"to"_s, after.firstContactOwner.text());
            break;
        case EventType::PolicyChanged:
            policyFacts(data);
            break;
        case EventType::DoubtRecorded:
            if (m_request.step.to == TicketState::Investigating)
                data.insert(u"rework"_s, true);
            break;
        case EventType::Merged:
            put(data, u"into"_s, after.mergedInto);
            break;
        case EventType::Transferred:
            put(data, u"from"_s, before.branch);
            put(data, u"to"_s, movesToBranch() ? after.branch : text(u"transfer_to"_s));
            put(data, u"department"_s, after.handlingDepartment);
            break;
        case EventType::FactsCorrected:
            if (after.receivedAt != before.receivedAt && after.receivedAt)
                data.insert(u"received_at"_s, after.receivedAt->toIso());
            break;
        default:
            break;
        }
        return data;
    }

    // the due times of the old policy stay readable.
    void policyFacts(QJsonObject &data) const
    {
        const Ticket &before = m_request.facts.ticket;
        put(data, u"from"_s, before.policyId);
        data.insert(u"from_version"_s, before.policyVersion);
        put(data, u"to"_s, m_outcome.ticket.policyId);
        QJsonObject dues;
        for (const ClockResult &clock : m_request.clocks) {
            if (clock.due)
                dues.insert(clock.policyId + u'/' + clock.code, clock.due->toIso());
        }
        data.insert(u"old_due"_s, dues);
    }

    QString contactPurpose() const
    {
        static const QHash<QString, QString> purposes{
            {u"accept"_s, u"receipt"_s},          {u"reject"_s, u"final_reply"_s},
            {u"propose"_s, u"plan"_s},            {u"execute"_s, u"plan"_s},
            {u"feed_back"_s, u"result_feedback"_s}, {u"settle"_s, u"result_feedback"_s},
            {u"revisit"_s, u"revisit"_s},         {u"attempt"_s, u"revisit"_s},
            {u"extend"_s, u"extension_notice"_s}, {u"rework"_s, u"revisit"_s},
        };
        return purposes.value(m_request.step.code, u"other"_s);
    }

    void writeContact()
    {
        if (text(u"contact_way"_s).isEmpty() && text(u"contact_text"_s).isEmpty())
            return;
        Contact contact;
        contact.ticket = m_outcome.ticket.id;
        contact.at = m_request.input.at.value_or(m_request.now);
        contact.purpose = contactPurpose();
        contact.way = text(u"contact_way"_s);
        contact.reached = m_request.step.code != "attempt"_L1;
        contact.person = text(u"contact_person"_s);
        contact.text = text(u"contact_text"_s);
        contact.outcome = text(u"contact_outcome"_s);
        contact.author = m_request.staff.text();
        m_outcome.contacts.append(contact);
        for (const EventType type : eventsOfContact(contact, m_request.facts.events + m_outcome.events))
            stamp(type);
    }

    const StepRequest &m_request;
    TicketEvents m_round;
    StepOutcome m_outcome;
};

Findings findingsOf(const StepRequest &request, const Ticket &after)
{
    Findings findings;
    for (const QString &key : request.step.requires_) {
        if (!isInputGiven(request, after, key))
            findings.append(error(u"input-missing"_s, key));
    }
    const StepScene scene{request.facts, request.step, request.input, after,
                          request.rules, request.clocks, request.roles, request.now};
    for (const QString &guard : request.step.guards) {
        for (const Finding &finding : runGuard(guard, scene)) {
            const bool said = std::any_of(findings.cbegin(), findings.cend(), [&finding](const Finding &other) {
                return !finding.where.isEmpty() && other.where == finding.where && other.severity == finding.severity;
            });
            if (!said)
                findings.append(finding);
        }
    }
    return findings;
}

} // namespace

bool isPermitted(const Transition &step, const QStringList &roles)
{
    return step.roles.isEmpty()
           || std::any_of(roles.cbegin(), roles.cend(), [&](const QString &role) { return step.roles.contains(role); });
}

Findings checkStep(const StepRequest &request)
{
    Findings findings;
    if (!request.step.from.contains(request.facts.ticket.state))
        return {error(u"wrong-state"_s, {}, {toCode(request.facts.ticket.state)})};
    const Ticket after = withInput(request, &findings);
    return findings + checkTime(request) + findingsOf(request, after);
}

Findings previewStep(const StepRequest &request)
{
    Findings findings = checkStep(request);
    for (Finding &finding : findings) {
        if (finding.severity == Finding::Severity::Error && request.step.asks.contains(finding.where))
            finding.severity = Finding::Severity::Hint;
    }
    return findings;
}

Result<StepOutcome> performStep(const StepRequest &request)
{
    if (!isPermitted(request.step, request.roles))
        return Error{ErrorKind::NotPermitted, u"role-missing"_s, request.step.code, {request.step.roles.join(u", "_s)}};
    const Findings findings = checkStep(request);
    for (const Finding &finding : findings) {
        if (finding.severity == Finding::Severity::Error)
            return Error{ErrorKind::Refused, finding.code, finding.where, finding.args};
    }
    Findings ignored;
    return StepWriter(request, withInput(request, &ignored)).write();
}

bool belongsToSteps(QStringView fieldKey)
{
    static const QSet<QString> keys{
        u"number"_s,      u"kind"_s,        u"state"_s,       u"state_reason"_s,        u"resume_state"_s,
        u"round"_s,       u"branch"_s,      u"received_at"_s, u"customer_id"_s,         u"first_contact_owner"_s,
        u"policy_id"_s,   u"policy_version"_s, u"overlay_policies"_s, u"merged_into"_s,
    };
    return keys.contains(fieldKey.toString());
}

} // namespace kesu
