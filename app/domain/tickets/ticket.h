#pragma once

#include <QStringList>

#include <optional>

#include "base/id.h"
#include "base/instant.h"

namespace kesu {

enum class TicketKind { Complaint, Consultation, Enquiry, Fault };

// Where a ticket stands (design of the process: app/domain/workflow). Stored as the snake_case of its name.
enum class TicketState {
    Draft, Registered, Accepted, Rejected, Classified, Assigned, Investigating, Proposed, Executing, FedBack, Revisited,
    Closed, Archived, Suspended, Merged, Split, Transferred
};

// One complaint, consultation, enquiry or fault being handled. Every field any source names (R-036 … R-049 and the
// decisions around them); which are required is said by the policy. A plain value: it knows neither store nor screen.
// Field by field access by key, for forms, history and files: tickets/ticketfields.h.
struct Ticket {
    TicketId id;
    QString number;
    TicketKind kind = TicketKind::Complaint;
    TicketState state = TicketState::Draft;
    QString stateReason;          // why rejected, suspended, reopened …
    TicketState resumeState = TicketState::Draft; // where a suspended ticket goes back to
    int round = 1;                // +1 on every reopening
    QString branch;
    QString reportingUnit;
    bool reportedByEmployee = false;
    bool recordedOnPaper = false;
    QStringList seeAlso;          // R-409, numbers or ids of earlier tickets
    QString groupId;              // tickets about the same matter
    std::optional<qint64> households;
    QString mergedInto;           // id

    // How and when it came
    QString channel;              // code of catalog "channels", R-001 … R-006
    QString channelReference;     // the platform's own number, R-005
    QString informationSource;
    std::optional<Instant> receivedAt;
    std::optional<Instant> submittedAt;
    std::optional<Instant> occurredAt;
    QString place;
    QString personsInvolved;

    // Who complains; the customer's own data is in customers/customer.h
    CustomerId customerId;
    QString contactPerson;        // personal data
    QString contactPhone;         // personal data
    bool customerConfidential = false; // F02 客户保密
    bool anonymous = false;
    QString customerLanguage;

    // What it is about
    QString title;
    QString narrative;
    QString objectType;           // person, vehicle, product, department
    QString object;
    QString serviceConcerned;
    QString demand;               // R-041 诉求
    QStringList remedies;         // codes of catalog "remedies"
    std::optional<qint64> claimAmount; // in fen (CNY 0.01) or the currency's smallest unit
    QString currency = QStringLiteral("CNY");
    QString evidenceMaterial;
    QString otherInformation;
    QStringList tags;

    // The product, R-046, R-321
    QString product;
    QString productModel;
    QString batch;
    QString orderNumber;
    QString defect;
    QString quantity;             // decimal text as typed: "1200", "3.5"
    QString quantityUnit;
    std::optional<QDate> productionDate;
    std::optional<QDate> shippingDate;
    QString returned;             // "", yes, no, partly

    // Acceptance and first judgement
    std::optional<bool> isSpecific;       // R-017, three checks
    std::optional<bool> isLegitimate;
    std::optional<bool> isLawful;
    std::optional<bool> valid;
    QString invalidGround;                // code of catalog "invalid_grounds"
    std::optional<bool> ownJurisdiction;
    std::optional<bool> outsideBodyNeeded;
    std::optional<bool> groundsSufficient;
    std::optional<bool> demandReasonable;
    bool malicious = false;
    bool legalIssue = false;
    bool sensitive = false;
    bool complex = false;
    bool multiDepartment = false;
    std::optional<bool> affectsUse;
    std::optional<bool> majorService;
    std::optional<bool> general;
    std::optional<bool> severalUsers;
    std::optional<bool> systemic;
    QString scopeOfImpact;
    QString difficulty;                   // code in a difficulty scheme (SV-10, SV-13) or free words

    // Classification: scheme id + category + sub-category; nothing is merged across schemes
    QString categoryScheme;
    QString category;
    QString subcategory;
    QString proposedCategory;             // R-052, what the program proposed
    QString levelScheme;
    QString level;
    QStringList majorCriteria;            // R-354 … R-364
    QString emergencyLevel;               // A-25, SV-11

    // Who
    StaffId firstContactOwner;            // never emptied, changes only by a logged hand-over
    QString firstDepartment;
    StaffId handlingOwner;
    QString handlingDepartment;
    QString leaderInCharge;

    // Under which policy, R-099
    QString policyId;
    int policyVersion = 0;
    QStringList overlayPolicies;          // ids
    std::optional<Instant> customerDue;   // R-107, shown beside the policy's
    QString customerDueNote;
    std::optional<Instant> agreedDue;     // R-144, date agreed for carrying out

    // Handling
    QString responsibleParty;             // "", company, customer, supplier, carrier, none
    QString responsibility;
    QString interimMeasure;
    QString stockCheck;
    QString investigation;                // R-267, findings
    QString cause;
    QString solution;
    QString correctiveAction;
    QString preventiveAction;
    QString stockDisposal;
    QString verification;
    QString effect;
    QString standardDocument;
    QString result;
    std::optional<qint64> refundAmount;   // in the currency's smallest unit

    // Feedback, revisit, closing
    QString satisfactionScale;            // likert5, score5, score100; A-26: stored with each answer
    QString satisfaction;                 // the answer in that scale's own words or figure
    QString dissatisfactionReason;
    QString suggestions;
    std::optional<bool> furtherHandling;
    QString revisitWaiver;                // reason when no revisit took place
    QString closingNote;                  // cause, handling, improvement point
    QString improvementPoint;
    QString paperLocation;
    std::optional<bool> signedCopy;

    bool operator==(const Ticket &) const = default;
};

QString toCode(TicketKind kind);
QString toCode(TicketState state);
std::optional<TicketKind> ticketKindFromCode(QStringView code);
std::optional<TicketState> ticketStateFromCode(QStringView code);
// A ticket in one of these needs nobody any more: rejected, closed, archived, merged, split, transferred.
bool isFinished(TicketState state);

} // namespace kesu
