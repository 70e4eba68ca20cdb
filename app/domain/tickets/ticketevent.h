#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

#include "base/id.h"
#include "base/instant.h"

namespace kesu {

// What happened to a ticket: an append-only fact. Clocks are computed from these and nothing else (R-102, design §4).
enum class EventType {
    Received, Accepted, Rejected, FirstContact, FirstResponse, Classified, Graded, Assigned, HandlingStarted,
    PassedToQuality, ReceiptSent, PreliminarySolution, InvestigationCompleted, InterimReply, FinalReply,
    ProgressNoticeSent, PlanConfirmed, SolutionProposed, SolutionAgreed, SolutionExecuted, MeasureImplemented,
    MeasureVerified, HandlingCompleted, ReportSubmitted, ResultFedBack, Revisited, DoubtRecorded, SecondFollowUp,
    Paused, Resumed, Extended, ExtensionNotified, Escalated, ReportedToSuperior, EventHappened, EmergencyReported,
    DefectFound, SystemRestored, ExplanationSent, LotIsolated, LotDisposed, CustomerMessage, AgentMessage,
    CustomerDueSet, DispatchedOut, Reopened, Closed, Archived, PolicyChanged, HandedOver, Merged, Split, Transferred,
    MergedIn,       // another ticket about the same matter was merged into this one
    SplitOff,       // this ticket was made by splitting another
    EscalationReached, // a policy's escalation step: somebody above has to know
    FactsCorrected, // a fact of the registration was wrong
};

struct TicketEvent {
    QString id;          // UUIDv7
    EventType type = EventType::Received;
    Instant at;          // when it happened; may lie before `recordedAt`
    Instant recordedAt;
    QString user;        // staff id
    QString device;
    // Facts of this event: {"reason":…}, Extended: {"clock":code or "" for all,"due":ISO | "add":"2wd","ground":code},
    // Paused: {"clocks":[codes] or absent for all pausable,"reason":…}, with "clocks_run" when none may be paused,
    // Merged: {"into":id,"number":…}, MergedIn and SplitOff: {"from":id,"number":…},
    // Split: {"parts":[ids],"numbers":[…]}, Transferred: {"from":branch,"to":…},
    // EscalationReached: {"step":identity,"policy","clock","clock_name":{…},"role","offset"},
    // FactsCorrected: {"received_at":ISO} when the time of receipt was.
    QJsonObject data;

    bool operator==(const TicketEvent &) const = default;
};

using TicketEvents = QList<TicketEvent>;

// The time of receipt as last corrected; empty when it never was.
std::optional<Instant> correctedReceipt(const TicketEvents &events);

QString toCode(EventType type); // snake_case of the name
std::optional<EventType> eventTypeFromCode(QStringView code);

} // namespace kesu
