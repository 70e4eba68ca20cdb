// Towards the end: feedback, satisfaction, the closing note and the evidence.
#include "workflow/guardgroups.h"

#include "workflow/impliedevents.h"

using namespace Qt::StringLiterals;

namespace kesu::guards {

namespace {

Findings feedbackRecorded(const StepScene &scene)
{
    return demand(inRound(scene, EventType::ResultFedBack), u"feedback-missing"_s);
}

// The result is told in this very step, or was told before.
Findings feedbackGiven(const StepScene &scene)
{
    return demand(inRound(scene, EventType::ResultFedBack) || !input(scene, "contact_text"_L1).isEmpty(),
                  u"feedback-missing"_s, u"contact_text"_s);
}

// A satisfaction answer, or a reason why there is none; "unreachable" counts only after enough attempts.
Findings satisfactionRecorded(const StepScene &scene)
{
    if (!scene.after.satisfaction.isEmpty())
        return {};
    if (scene.after.revisitWaiver.isEmpty())
        return {error(u"satisfaction-missing"_s, u"revisit_waiver"_s)};
    const int made = failedRevisitAttempts(scene.facts);
    if (scene.after.revisitWaiver != u"unreachable"_s || made >= scene.rules.revisitAttempts)
        return {};
    return {error(u"attempts-too-few"_s, u"revisit_waiver"_s,
                  {QString::number(made), QString::number(scene.rules.revisitAttempts)})};
}

Findings closingNote(const StepScene &scene)
{
    return demand(!scene.after.closingNote.isEmpty(), u"closing-note-missing"_s, u"closing_note"_s);
}

// What was written on paper is scanned, or somebody knows where it lies.
Findings evidenceComplete(const StepScene &scene)
{
    if (!scene.after.recordedOnPaper || !scene.after.paperLocation.isEmpty())
        return {};
    return demand(isGiven(u"scan"_s, scene.after, scene.facts.attachments), u"paper-scan-missing"_s,
                  u"paper_location"_s);
}

// A customer whose doubt nobody has followed up: closing is possible, but not unknowingly.
Findings doubtAnswered(const StepScene &scene)
{
    if (!awaitsSecondFollowUp(scene.facts.events))
        return {};
    return {remark(Finding::Severity::Warning, u"doubt-open"_s)};
}

} // namespace

const Guards &closing()
{
    static const Guards table{
        {u"feedback-recorded"_s, feedbackRecorded},
        {u"feedback-given"_s, feedbackGiven},
        {u"satisfaction-recorded"_s, satisfactionRecorded},
        {u"closing-note"_s, closingNote},
        {u"evidence-complete"_s, evidenceComplete},
        {u"doubt-answered"_s, doubtAnswered},
    };
    return table;
}

} // namespace kesu::guards
