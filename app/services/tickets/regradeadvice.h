#pragma once

#include "policies/policy.h"
#include "workflow/workflow.h"

namespace kesu {

class ReferenceLibrary;

// Another level that a policy's own rules ask for.
struct RegradeProposal {
    QString policyId;
    QString levelScheme;
    LocalizedName levelName;
    RegradeRule rule;            // why, and the level's code
};

// What the policies' own rules say about a ticket's level.
class RegradeAdvice
{
public:
    RegradeAdvice(const ReferenceLibrary &library, const TicketFacts &facts, Instant now);

    // The first rule that is fulfilled and was not turned down since the handling last began.
    std::optional<RegradeProposal> proposal() const;

    // Ends the note that turns a proposal down, whatever language it is written in:
    // "[R-090 claim_amount → major]".
    static QString mark(const RegradeRule &rule);

private:
    bool isTurnedDown(const RegradeRule &rule) const;
    Measures measures() const;

    const ReferenceLibrary &m_library;
    const TicketFacts &m_facts;
    Instant m_now;
};

} // namespace kesu
