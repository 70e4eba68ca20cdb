#pragma once

#include <array>

#include "eightd/eightdparts.h"

namespace kesu {

using EightDId = Id<struct EightDTag>;

// An 8D report, D0 … D8, with every field a reviewer expects. A plain value: it knows neither store nor screen. Field
// by field access by key: eightd/eightdfields.h; as a file: eightd/eightdjson.h.
struct EightD {
    EightDId id;

    // Header
    QString number;
    QString ticket;              // ticket id
    EightDState state = EightDState::Open;
    ReportStage stage = ReportStage::Interim; // of the next version to be sent
    QString title;
    QString complaintNumber;     // the customer's own notification
    QString customer;
    QString customerNumber;
    QString supplier;
    QString plant;
    QString partNumber;
    QString partName;
    QString drawingLevel;
    QString product;
    QString batch;
    QString serialNumber;
    QString dateCode;
    std::optional<QDate> complaintDate;
    std::optional<QDate> openedOn;
    std::optional<QDate> closedOn;
    QString warranty;            // warranty, goodwill, refused, undecided
    QString responsible;         // staff id
    std::optional<Instant> customerContainmentDue; // the customer's own dates
    std::optional<Instant> customerInterimDue;
    std::optional<Instant> customerFinalDue;
    QString repeatOf;            // id of the earlier 8D whose failure came back
    QString ineffectiveReason;

    // D0
    QString symptom;
    std::optional<bool> required; // is an 8D needed?
    QString requiredCriteria;
    std::optional<bool> safetyRelevant;
    std::optional<bool> legallyRelevant;
    QString severity;
    QString urgency;
    QString scope;

    // D2
    QString customerStatement;   // in the customer's own words
    QString object;
    QString defect;
    QString problemStatement;
    QString what;                // 5W2H
    QString when;
    QString where;
    QString who;
    QString why;
    QString how;
    QString howMany;
    QString effectAtSupplier;
    QString effectAtCustomer;
    QString effectZeroKilometre;
    QString effectInField;
    QString quantityComplained;  // figures as written, with their unit
    QString quantityDelivered;
    QString quantityReturned;
    QString quantityInTransit;
    QString quantityInStock;
    QString quantityChecked;     // what the complained ones were found among
    QString defectRate;
    QString detectedAt;          // place
    std::optional<QDate> detectedOn;
    QString detectedHow;
    QString firstOccurrence;
    std::optional<bool> repeatFailure;
    QString trend;
    QString specification;
    QString actual;
    QString samples;
    QString riskOtherParts;
    QString riskOtherPlants;
    QString riskOtherCustomers;

    // D4
    QString analysisTools;

    // D6
    std::optional<QDate> containmentRemovedOn;
    std::optional<QDate> customerInformedOn;
    std::optional<QDate> customerReleasedOn;

    // D7
    QString lessonsLearned;
    QString sustainabilityAudit;

    // D8
    QString effectivenessWaiver; // why closing does not wait for proof; needs an approval of its own
    std::optional<QDate> finalMeetingOn;
    QString recognition;
    QString distribution;

    std::array<std::optional<QDate>, disciplineCount> doneOn; // when a discipline was finished
    std::array<QString, disciplineCount> remarks;

    QList<TeamMember> team;
    QList<Meeting> meetings;
    QList<Contrast> contrasts;
    QList<WhyNode> whys;
    QList<Cause> causes;
    QList<CauseTest> causeTests;
    QList<StockLocation> stocks;
    QList<Action> actions;
    QList<Criterion> criteria;
    QList<Alternative> alternatives;
    QList<Score> scores;
    QList<Validation> validations;
    QList<DocumentChange> documents;
    QList<Cost> costs;
    QList<Figure> figures;
    QList<Approval> approvals;
    QList<CustomerDecision> decisions;
    QList<AcceptedFinding> acceptedFindings;
    QList<Revision> revisions;

    bool operator==(const EightD &) const = default;
};

// The records with this id, or null.
template<typename Part>
const Part *partById(const QList<Part> &parts, const QString &id)
{
    for (const Part &part : parts) {
        if (!id.isEmpty() && part.id == id)
            return &part;
    }
    return nullptr;
}

} // namespace kesu
