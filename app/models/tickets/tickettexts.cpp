#include "tickets/tickettexts.h"

#include <QCoreApplication>

#include "base/language.h"
#include "reference/referenceservice.h"

using namespace Qt::StringLiterals;

namespace kesu::tickettexts {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TicketTexts)
};
} // namespace

QString state(TicketState state)
{
    switch (state) {
    case TicketState::Draft:
        return Tr::tr("Draft");
    case TicketState::Registered:
        return Tr::tr("Registered");
    case TicketState::Accepted:
        return Tr::tr("Accepted");
    case TicketState::Rejected:
        return Tr::tr("Not accepted");
    case TicketState::Classified:
        return Tr::tr("Classified");
    case TicketState::Assigned:
        return Tr::tr("Assigned");
    case TicketState::Investigating:
        return Tr::tr("Being investigated");
    case TicketState::Proposed:
        return Tr::tr("Solution proposed");
    case TicketState::Executing:
        return Tr::tr("Being carried out");
    case TicketState::FedBack:
        return Tr::tr("Result fed back");
    case TicketState::Revisited:
        return Tr::tr("Revisited");
    case TicketState::Closed:
        return Tr::tr("Closed", "state of a ticket");
    case TicketState::Archived:
        return Tr::tr("Archived");
    case TicketState::Suspended:
        return Tr::tr("Suspended");
    case TicketState::Merged:
        return Tr::tr("Merged");
    case TicketState::Split:
        return Tr::tr("Split");
    case TicketState::Transferred:
        return Tr::tr("Transferred");
    }
    return {};
}

QString kind(TicketKind kind)
{
    switch (kind) {
    case TicketKind::Complaint:
        return Tr::tr("Complaint");
    case TicketKind::Consultation:
        return Tr::tr("Consultation");
    case TicketKind::Enquiry:
        return Tr::tr("Enquiry");
    case TicketKind::Fault:
        return Tr::tr("Fault");
    }
    return {};
}

QString catalogName(const ReferenceService &reference, const QString &catalog, const QString &code)
{
    const Catalog *found = code.isEmpty() ? nullptr : reference.catalog(catalog);
    return found ? found->nameOf(code, uiLanguage()) : code;
}

QString category(const ReferenceService &reference, const QString &scheme, const QString &category,
                 const QString &subcategory)
{
    const QString &deepest = subcategory.isEmpty() ? category : subcategory;
    const Catalog *catalog = deepest.isEmpty() ? nullptr : reference.catalog(scheme);
    return catalog ? catalog->pathName(deepest, uiLanguage()) : deepest;
}

} // namespace kesu::tickettexts
