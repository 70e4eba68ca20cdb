#include "sync/transitionrules.h"

#include <QFile>

#include "workflow/step.h"

namespace kesu {

using namespace Qt::StringLiterals;

Result<TransitionRules> TransitionRules::load()
{
    TransitionRules rules;
    for (const TicketKind kind : {TicketKind::Complaint, TicketKind::Consultation, TicketKind::Enquiry,
                                  TicketKind::Fault}) {
        QFile file(u":/workflows/%1.json"_s.arg(toCode(kind)));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Internal, u"workflow-unreadable"_s, file.fileName(), {}};
        auto workflow = Workflow::parse(file.readAll());
        if (!workflow)
            return workflow.error();
        rules.m_tables.insert_or_assign(kind, *std::move(workflow));
    }
    return rules;
}

bool TransitionRules::allows(const QString &kind, const QString &from, const QString &resume, const QString &to,
                             const QStringList &roles) const
{
    const auto table = m_tables.find(ticketKindFromCode(kind).value_or(TicketKind::Complaint));
    const auto target = ticketStateFromCode(to);
    if (table == m_tables.end() || !target)
        return false;
    if (from == to)
        return true;
    if (from.isEmpty())
        return leadsFromDraft(table->second, *target, roles);
    const auto source = ticketStateFromCode(from);
    return source && leads(table->second, *source, ticketStateFromCode(resume), *target, roles);
}

bool TransitionRules::leads(const Workflow &workflow, TicketState from, std::optional<TicketState> resume,
                            TicketState to, const QStringList &roles) const
{
    for (const Transition &step : workflow.transitions()) {
        if (step.from.contains(from) && (step.to ? *step.to == to : resume == to) && isPermitted(step, roles))
            return true;
    }
    return false;
}

bool TransitionRules::leadsFromDraft(const Workflow &workflow, TicketState to, const QStringList &roles) const
{
    QList<TicketState> reached{TicketState::Draft};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        if (reached.at(i) == to)
            return true;
        for (const Transition &step : workflow.leaving(reached.at(i))) {
            if (step.to && isPermitted(step, roles) && !reached.contains(*step.to))
                reached.append(*step.to);
        }
    }
    return false;
}

} // namespace kesu
