#include "tickets/ticketevent.h"

#include "base/codes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr CodeTable<EventType, 57> types{{
    {EventType::Received, u"received"}, {EventType::Accepted, u"accepted"}, {EventType::Rejected, u"rejected"},
    {EventType::FirstContact, u"first_contact"}, {EventType::FirstResponse, u"first_response"},
    {EventType::Classified, u"classified"}, {EventType::Graded, u"graded"}, {EventType::Assigned, u"assigned"},
    {EventType::HandlingStarted, u"handling_started"}, {EventType::PassedToQuality, u"passed_to_quality"},
    {EventType::ReceiptSent, u"receipt_sent"}, {EventType::PreliminarySolution, u"preliminary_solution"},
    {EventType::InvestigationCompleted, u"investigation_completed"}, {EventType::InterimReply, u"interim_reply"},
    {EventType::FinalReply, u"final_reply"}, {EventType::ProgressNoticeSent, u"progress_notice_sent"},
    {EventType::PlanConfirmed, u"plan_confirmed"}, {EventType::SolutionProposed, u"solution_proposed"},
    {EventType::SolutionAgreed, u"solution_agreed"}, {EventType::SolutionExecuted, u"solution_executed"},
    {EventType::MeasureImplemented, u"measure_implemented"}, {EventType::MeasureVerified, u"measure_verified"},
    {EventType::HandlingCompleted, u"handling_completed"}, {EventType::ReportSubmitted, u"report_submitted"},
    {EventType::ResultFedBack, u"result_fed_back"}, {EventType::Revisited, u"revisited"},
    {EventType::DoubtRecorded, u"doubt_recorded"}, {EventType::SecondFollowUp, u"second_follow_up"},
    {EventType::Paused, u"paused"}, {EventType::Resumed, u"resumed"}, {EventType::Extended, u"extended"},
    {EventType::ExtensionNotified, u"extension_notified"}, {EventType::Escalated, u"escalated"},
    {EventType::ReportedToSuperior, u"reported_to_superior"}, {EventType::EventHappened, u"event_happened"},
    {EventType::EmergencyReported, u"emergency_reported"}, {EventType::DefectFound, u"defect_found"},
    {EventType::SystemRestored, u"system_restored"}, {EventType::ExplanationSent, u"explanation_sent"},
    {EventType::LotIsolated, u"lot_isolated"}, {EventType::LotDisposed, u"lot_disposed"},
    {EventType::CustomerMessage, u"customer_message"}, {EventType::AgentMessage, u"agent_message"},
    {EventType::CustomerDueSet, u"customer_due_set"}, {EventType::DispatchedOut, u"dispatched_out"},
    {EventType::Reopened, u"reopened"}, {EventType::Closed, u"closed"}, {EventType::Archived, u"archived"},
    {EventType::PolicyChanged, u"policy_changed"}, {EventType::HandedOver, u"handed_over"},
    {EventType::Merged, u"merged"}, {EventType::Split, u"split"}, {EventType::Transferred, u"transferred"},
    {EventType::MergedIn, u"merged_in"}, {EventType::SplitOff, u"split_off"},
    {EventType::EscalationReached, u"escalation_reached"}, {EventType::FactsCorrected, u"facts_corrected"},
}};

} // namespace

std::optional<Instant> correctedReceipt(const TicketEvents &events)
{
    const TicketEvent *last = nullptr;
    for (const TicketEvent &event : events) {
        const bool corrects = event.type == EventType::FactsCorrected && event.data.contains("received_at"_L1);
        if (corrects && (!last || last->recordedAt <= event.recordedAt))
            last = &event;
    }
    return last ? Instant::fromIso(last->data.value("received_at"_L1).toString()) : std::nullopt;
}

QString toCode(EventType type) { return codeOf(types, type); }
std::optional<EventType> eventTypeFromCode(QStringView code) { return fromCode(types, code); }

} // namespace kesu
