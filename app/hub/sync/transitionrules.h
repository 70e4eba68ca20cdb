#pragma once

#include <map>

#include "workflow/workflow.h"

namespace kesu {

// What the transition tables say about a change of a ticket's state, without the guards: whether a filled-in form was
// complete is decided where it was filled in; the hub decides who may lead a ticket where.
class TransitionRules {
public:
    // Of the programs' own tables, ":/workflows/<kind>.json".
    static Result<TransitionRules> load();

    // May somebody with these roles bring a ticket of this kind from `from` to `to`? `resume` is the state it would go
    // back to. From no state at all a new ticket may go wherever steps the roles permit lead from the draft.
    bool allows(const QString &kind, const QString &from, const QString &resume, const QString &to,
                const QStringList &roles) const;

private:
    bool leads(const Workflow &workflow, TicketState from, std::optional<TicketState> resume, TicketState to,
               const QStringList &roles) const;
    bool leadsFromDraft(const Workflow &workflow, TicketState to, const QStringList &roles) const;

    std::map<TicketKind, Workflow> m_tables;
};

} // namespace kesu
