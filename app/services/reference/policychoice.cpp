#include "reference/policychoice.h"

#include <algorithm>

#include "reference/referencelibrary.h"

namespace kesu {

ReferenceService::PolicyProposal proposePolicy(const ReferenceLibrary &library, const Ticket &ticket)
{
    const Organisation &organisation = library.organisation();
    QStringList candidates = organisation.selectedPolicies;
    if (candidates.isEmpty())
        candidates = library.policyIds();
    candidates.removeAll(organisation.defaultPolicy);
    candidates.prepend(organisation.defaultPolicy); // the first of equals

    ReferenceService::PolicyProposal proposal;
    int best = 0;
    for (const QString &id : std::as_const(candidates)) {
        const Policy *policy = library.policy(id);
        if (!policy || !policy->base || !policy->isFor(ticket.kind))
            continue;
        // The organisation's own choice needs no other reason to fit.
        const int fit = std::max(fitOf(*policy, ticket, organisation.type), id == organisation.defaultPolicy ? 1 : 0);
        if (fit > best) {
            best = fit;
            proposal.policyId = id;
        }
    }
    for (const QString &id : organisation.defaultOverlays) {
        const Policy *overlay = library.policy(id);
        if (overlay && overlay->isFor(ticket.kind) && !proposal.policyId.isEmpty())
            proposal.overlays.append(id);
    }
    return proposal;
}

} // namespace kesu
