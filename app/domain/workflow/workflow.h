#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "base/finding.h"
#include "base/localized.h"
#include "base/result.h"
#include "tickets/ticket.h"
#include "tickets/ticketevent.h"
#include "tickets/ticketparts.h"

namespace kesu {

// One allowed step of a ticket, a row of the transition table (design §5). The table is data:
// resources/workflows/<kind>.json; this is its parsed form.
struct Transition {
    QString code;                 // accept, reject, classify, assign, start, propose, execute, complete, feed_back,
                                  // revisit, close, archive, reopen, suspend, resume, extend, hand_over, merge …
    LocalizedName name;           // the deed as a button says it
    LocalizedName consequence;    // what will follow, for outward or final acts; may be empty
    QList<TicketState> from;
    std::optional<TicketState> to; // empty: stays (extend, hand_over) or goes back (resume)
    QStringList guards;           // codes of guard rules, app/domain/workflow/guards.h
    QStringList roles;            // any one of them may do it; empty: everybody
    QList<EventType> stamps;      // events written when it is done
    QStringList asks;             // field keys and inputs the step's form asks for ("reason", "category", …)
    QStringList requires_;        // of those, the ones that must be given
    bool aside = false;           // beside the main way, seldom needed: screens fold it away
};

// All that a guard may look at.
struct TicketFacts {
    Ticket ticket;
    TicketEvents events;          // in order of time
    QList<Note> notes;
    QList<Contact> contacts;
    QList<Attachment> attachments;
};

// What the user fills in for one step: field values by key, plus inputs that are not fields ("reason", "at",
// "contact_text", "ground", "due", "clocks").
struct TransitionInput {
    QVariantMap values;
    std::optional<Instant> at;    // when it happened; now if not given. Never later than now.
};

class Workflow
{
public:
    static Result<Workflow> parse(const QByteArray &json);

    const QList<Transition> &transitions() const { return m_transitions; }
    const Transition *find(QStringView code) const;
    // Steps whose `from` holds the ticket's state, in the table's order; guards are not asked.
    QList<Transition> leaving(TicketState state) const;

private:
    QList<Transition> m_transitions;
};

} // namespace kesu
