#include "tickets/ticket.h"

#include "base/codes.h"

namespace kesu {

namespace {

constexpr CodeTable<TicketKind, 4> kinds{{
    {TicketKind::Complaint, u"complaint"}, {TicketKind::Consultation, u"consultation"},
    {TicketKind::Enquiry, u"enquiry"}, {TicketKind::Fault, u"fault"},
}};

constexpr CodeTable<TicketState, 17> states{{
    {TicketState::Draft, u"draft"}, {TicketState::Registered, u"registered"}, {TicketState::Accepted, u"accepted"},
    {TicketState::Rejected, u"rejected"}, {TicketState::Classified, u"classified"},
    {TicketState::Assigned, u"assigned"}, {TicketState::Investigating, u"investigating"},
    {TicketState::Proposed, u"proposed"}, {TicketState::Executing, u"executing"},
    {TicketState::FedBack, u"fed_back"}, {TicketState::Revisited, u"revisited"}, {TicketState::Closed, u"closed"},
    {TicketState::Archived, u"archived"}, {TicketState::Suspended, u"suspended"}, {TicketState::Merged, u"merged"},
    {TicketState::Split, u"split"}, {TicketState::Transferred, u"transferred"},
}};

} // namespace

QString toCode(TicketKind kind) { return codeOf(kinds, kind); }
QString toCode(TicketState state) { return codeOf(states, state); }
std::optional<TicketKind> ticketKindFromCode(QStringView code) { return fromCode(kinds, code); }
std::optional<TicketState> ticketStateFromCode(QStringView code) { return fromCode(states, code); }

bool isFinished(TicketState state)
{
    switch (state) {
    case TicketState::Rejected:
    case TicketState::Closed:
    case TicketState::Archived:
    case TicketState::Merged:
    case TicketState::Split:
    case TicketState::Transferred:
        return true;
    default:
        return false;
    }
}

} // namespace kesu
