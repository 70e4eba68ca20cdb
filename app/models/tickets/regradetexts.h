#pragma once

#include <QString>

namespace kesu {

class ReferenceService;
struct RegradeProposal;

// Why a policy's rules ask for another level, in words.
namespace regradetexts {

// "Claimed amount is 100,000.00 or more; …", without the level.
QString reason(const RegradeProposal &proposal, const ReferenceService &reference);
// "Proposed level: Major. Claimed amount is 100,000.00 or more ."
QString sentence(const RegradeProposal &proposal, const ReferenceService &reference);

} // namespace regradetexts
} // namespace kesu
