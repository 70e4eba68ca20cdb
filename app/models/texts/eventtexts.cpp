#include "texts/eventtexts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "base/language.h"
#include "base/localized.h"
#include "forms/setupplan.h"

using namespace Qt::StringLiterals;

namespace kesu::eventtexts {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EventTexts)
};
} // namespace

QString name(EventType type)
{
    switch (type) {
    case EventType::Received: return Tr::tr("Complaint received");
    case EventType::Accepted: return Tr::tr("Accepted");
    case EventType::Rejected: return Tr::tr("Not accepted");
    case EventType::FirstContact: return Tr::tr("First contact with the customer");
    case EventType::FirstResponse: return Tr::tr("First response");
    case EventType::Classified: return Tr::tr("Classified");
    case EventType::Graded: return Tr::tr("Graded");
    case EventType::Assigned: return Tr::tr("Assigned");
    case EventType::HandlingStarted: return Tr::tr("Handling started");
    case EventType::PassedToQuality: return Tr::tr("Passed to quality control");
    case EventType::ReceiptSent: return Tr::tr("Acceptance slip sent");
    case EventType::PreliminarySolution: return Tr::tr("Preliminary solution given");
    case EventType::InvestigationCompleted: return Tr::tr("Investigation completed");
    case EventType::InterimReply: return Tr::tr("Interim measure replied");
    case EventType::FinalReply: return Tr::tr("Long-term measure replied");
    case EventType::ProgressNoticeSent: return Tr::tr("Progress notice sent");
    case EventType::PlanConfirmed: return Tr::tr("Handling plan confirmed with the customer");
    case EventType::SolutionProposed: return Tr::tr("Solution proposed");
    case EventType::SolutionAgreed: return Tr::tr("Solution agreed");
    case EventType::SolutionExecuted: return Tr::tr("Solution carried out");
    case EventType::MeasureImplemented: return Tr::tr("Corrective action implemented");
    case EventType::MeasureVerified: return Tr::tr("Corrective action verified");
    case EventType::HandlingCompleted: return Tr::tr("Handling completed");
    case EventType::ReportSubmitted: return Tr::tr("Handling report submitted");
    case EventType::ResultFedBack: return Tr::tr("Result fed back");
    case EventType::Revisited: return Tr::tr("Revisited");
    case EventType::DoubtRecorded: return Tr::tr("Customer still in doubt");
    case EventType::SecondFollowUp: return Tr::tr("Second follow-up");
    case EventType::Paused: return Tr::tr("Paused");
    case EventType::Resumed: return Tr::tr("Resumed");
    case EventType::Extended: return Tr::tr("Time limit extended");
    case EventType::ExtensionNotified: return Tr::tr("Customer told of the extension");
    case EventType::Escalated: return Tr::tr("Escalated");
    case EventType::ReportedToSuperior: return Tr::tr("Reported to the superior");
    case EventType::EventHappened: return Tr::tr("The event happened");
    case EventType::EmergencyReported: return Tr::tr("Emergency reported");
    case EventType::DefectFound: return Tr::tr("Defect found");
    case EventType::SystemRestored: return Tr::tr("System restored");
    case EventType::ExplanationSent: return Tr::tr("Written explanation sent");
    case EventType::LotIsolated: return Tr::tr("Lot isolated");
    case EventType::LotDisposed: return Tr::tr("Lot disposed of");
    case EventType::CustomerMessage: return Tr::tr("Message from the customer");
    case EventType::AgentMessage: return Tr::tr("Message to the customer");
    case EventType::CustomerDueSet: return Tr::tr("Customer set a date");
    case EventType::DispatchedOut: return Tr::tr("Passed to an outside body");
    case EventType::Reopened: return Tr::tr("Reopened");
    case EventType::Closed: return Tr::tr("Closed");
    case EventType::Archived: return Tr::tr("Archived");
    case EventType::PolicyChanged: return Tr::tr("Handling policy changed");
    case EventType::HandedOver: return Tr::tr("Handed over");
    case EventType::Merged: return Tr::tr("Merged");
    case EventType::Split: return Tr::tr("Split");
    case EventType::Transferred: return Tr::tr("Transferred");
    case EventType::MergedIn: return Tr::tr("Another ticket merged in");
    case EventType::SplitOff: return Tr::tr("Split off from another ticket");
    case EventType::EscalationReached: return Tr::tr("Escalated by its time limit");
    case EventType::FactsCorrected: return Tr::tr("Registration corrected");
    }
    return {};
}

QString headline(const TicketEvent &event)
{
    const bool clocksRun = event.type == EventType::Paused && event.data.value("clocks_run"_L1).toBool();
    return clocksRun ? Tr::tr("Suspended, time limits run on") : name(event.type);
}

QString details(const TicketEvent &event)
{
    QStringList lines;
    const auto text = [&event](QLatin1String key) { return event.data.value(key).toString(); };
    if (const QString number = text("number"_L1); !number.isEmpty())
        lines.append(number);
    QStringList numbers;
    for (const QJsonValue number : event.data.value("numbers"_L1).toArray())
        numbers.append(number.toString());
    if (!numbers.isEmpty())
        lines.append(numbers.join(Tr::tr(", ", "between ticket numbers")));
    if (event.type == EventType::EscalationReached) {
        const LocalizedName clock = LocalizedName::fromJson(event.data.value("clock_name"_L1).toObject());
        lines.append(Tr::tr("%1: told to the role %2", "time limit, role")
                         .arg(clock.in(uiLanguage()), organisationchoices::roleName(text("role"_L1))));
    }
    if (event.type == EventType::Transferred)
        lines.append(Tr::tr("%1 → %2", "from one branch to another").arg(text("from"_L1), text("to"_L1)));
    lines.append(text("reason"_L1));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString sentence(const TicketEvent &event)
{
    const QString more = details(event).replace(u'\n', u' ');
    return more.isEmpty() ? headline(event) : Tr::tr("%1: %2", "event and its reason").arg(headline(event), more);
}

} // namespace kesu::eventtexts
