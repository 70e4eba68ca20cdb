#pragma once

#include "base/codes.h"

namespace kesu {

// The disciplines of an 8D report, D0 … D8, as plain numbers wherever a place is named.
constexpr int disciplineCount = 9;

// Why it happened, why it was not found, why the system let it happen.
enum class Leg { Occurrence, Escape, Systemic };
constexpr CodeTable<Leg, 3> legCodes{{
    {Leg::Occurrence, u"occurrence"}, {Leg::Escape, u"escape"}, {Leg::Systemic, u"systemic"}}};

enum class CauseState { Possible, Likely, Root, Contributing, Excluded };
constexpr CodeTable<CauseState, 5> causeStateCodes{{
    {CauseState::Possible, u"possible"}, {CauseState::Likely, u"likely"}, {CauseState::Root, u"root"},
    {CauseState::Contributing, u"contributing"}, {CauseState::Excluded, u"excluded"}}};

// What a cause makes of one Is/Is-Not line.
enum class TestVerdict { Untested, ExplainsBoth, OnlyIs, Contradicts };
constexpr CodeTable<TestVerdict, 4> testVerdictCodes{{
    {TestVerdict::Untested, u""}, {TestVerdict::ExplainsBoth, u"explains_both"}, {TestVerdict::OnlyIs, u"only_is"},
    {TestVerdict::Contradicts, u"contradicts"}}};

// To which discipline an action belongs.
enum class ActionKind {
    Emergency,      // D0, ERA
    Containment,    // D3, ICA
    Corrective,     // D5, PCA
    Implementation, // D6, a step that carries a PCA out
    Preventive,     // D7
    Deployment,     // D7, the same elsewhere: products, lines, plants, suppliers
    Remaining,      // D8, what is left to do
};
constexpr CodeTable<ActionKind, 7> actionKindCodes{{
    {ActionKind::Emergency, u"emergency"}, {ActionKind::Containment, u"containment"},
    {ActionKind::Corrective, u"corrective"}, {ActionKind::Implementation, u"implementation"},
    {ActionKind::Preventive, u"preventive"}, {ActionKind::Deployment, u"deployment"},
    {ActionKind::Remaining, u"remaining"}}};

// How strong an action is, the strongest first.
enum class ActionType { Unsaid, Eliminate, ErrorProof, Control, Administrative };
constexpr CodeTable<ActionType, 5> actionTypeCodes{{
    {ActionType::Unsaid, u""}, {ActionType::Eliminate, u"eliminate"}, {ActionType::ErrorProof, u"error_proof"},
    {ActionType::Control, u"control"}, {ActionType::Administrative, u"administrative"}}};

enum class ActionState { Open, InProgress, Done, Verified, Cancelled };
constexpr CodeTable<ActionState, 5> actionStateCodes{{
    {ActionState::Open, u"open"}, {ActionState::InProgress, u"in_progress"}, {ActionState::Done, u"done"},
    {ActionState::Verified, u"verified"}, {ActionState::Cancelled, u"cancelled"}}};

enum class ValidationResult { Open, Passed, Failed };
constexpr CodeTable<ValidationResult, 3> validationResultCodes{{
    {ValidationResult::Open, u"open"}, {ValidationResult::Passed, u"passed"}, {ValidationResult::Failed, u"failed"}}};

// What the customer is sent: an interim report after D3, the final one.
enum class ReportStage { Interim, Final };
constexpr CodeTable<ReportStage, 2> reportStageCodes{{
    {ReportStage::Interim, u"interim"}, {ReportStage::Final, u"final"}}};

enum class EightDState { Open, Closed, Ineffective, Cancelled };
constexpr CodeTable<EightDState, 4> eightDStateCodes{{
    {EightDState::Open, u"open"}, {EightDState::Closed, u"closed"},
    {EightDState::Ineffective, u"ineffective"}, // closed, and the failure came back
    {EightDState::Cancelled, u"cancelled"}}};

enum class SignatureRole { Prepared, Reviewed, Approved, Customer };
constexpr CodeTable<SignatureRole, 4> signatureRoleCodes{{
    {SignatureRole::Prepared, u"prepared"}, {SignatureRole::Reviewed, u"reviewed"},
    {SignatureRole::Approved, u"approved"}, {SignatureRole::Customer, u"customer"}}};

enum class CarState { Draft, Issued, Replied, Verified, Closed, Cancelled };
constexpr CodeTable<CarState, 6> carStateCodes{{
    {CarState::Draft, u"draft"}, {CarState::Issued, u"issued"}, {CarState::Replied, u"replied"},
    {CarState::Verified, u"verified"}, {CarState::Closed, u"closed"}, {CarState::Cancelled, u"cancelled"}}};

// Whether a measure did what it should, as a second person found it.
enum class Effect { Unknown, Effective, Ineffective };
constexpr CodeTable<Effect, 3> effectCodes{{
    {Effect::Unknown, u""}, {Effect::Effective, u"effective"}, {Effect::Ineffective, u"ineffective"}}};

} // namespace kesu
