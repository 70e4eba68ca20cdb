#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

#include "base/id.h"
#include "eightd/eightdcodes.h"

namespace kesu {

// The records an 8D report is made of. Each is a synced record of its own, so that two people can work on different
// ones; fields by key are in eightd/eightdfields.h. Owners and authors are free words; `staff` names a member of staff
// where one is meant.
struct EightDPart {
    QString id;
    qint64 position = 0; // among its siblings

    bool operator==(const EightDPart &) const = default;
};

// D1
struct TeamMember : EightDPart {
    QString role;      // champion, leader, facilitator, expert, member, customer, supplier
    QString roleText;  // in the team's own words: "SME production"
    QString name;
    QString staff;     // staff id
    QString function;
    QString department;
    QString contact;

    bool operator==(const TeamMember &) const = default;
};

struct Meeting : EightDPart {
    std::optional<QDate> heldOn;
    QString subject;
    QString participants;
    QString outcome;

    bool operator==(const Meeting &) const = default;
};

// D2: one line of the Is/Is-Not matrix.
struct Contrast : EightDPart {
    QString dimension; // what, where, when, extent
    QString question;
    QString is;
    QString isNot;
    QString distinction;
    QString change;

    bool operator==(const Contrast &) const = default;
};

// D3: where suspect goods may lie, and what sorting found.
struct StockLocation : EightDPart {
    QString place;     // raw_material, in_process, finished_goods, in_transit, at_customer, in_field, at_supplier
    QString placeText;
    std::optional<qint64> suspect;
    std::optional<qint64> sorted;
    std::optional<qint64> ok;
    std::optional<qint64> nok;
    QString disposal;
    QString marking;
    QString owner;
    std::optional<QDate> checkedOn;

    bool operator==(const StockLocation &) const = default;
};

// D4: one answer of a 5-Why. Read backwards: this answer, therefore its parent's answer.
struct WhyNode : EightDPart {
    Leg leg = Leg::Occurrence;
    QString parent;    // the answer this one explains; empty: the first why
    QString question;
    QString answer;
    QString evidence;

    bool operator==(const WhyNode &) const = default;
};

// D4: a bone of the fishbone, and when it turns out so, a root cause.
struct Cause : EightDPart {
    Leg leg = Leg::Occurrence;
    QString category;  // man, machine, material, method, measurement, environment
    QString parent;    // a cause this one branches off in the fishbone
    QString text;
    QString explanation;
    CauseState state = CauseState::Possible;
    std::optional<qint64> votes;
    QString why;       // the 5-Why answer that says the same
    QString method;    // how it was verified: reproduce, eliminate, correlate, measure, other
    QString verification; // what the verification showed
    std::optional<QDate> verifiedOn;
    QString verifiedBy;
    std::optional<qint64> contribution; // per cent
    QString failureCategory; // in the customer's or the VDA's list
    QString escapePoint;     // of an escape cause: the earliest control that could have found it

    bool operator==(const Cause &) const = default;
};

// D4: one cause held against one Is/Is-Not line.
struct CauseTest : EightDPart {
    QString cause;
    QString contrast;
    TestVerdict verdict = TestVerdict::Untested;
    QString explanation;

    bool operator==(const CauseTest &) const = default;
};

// D5
struct Criterion : EightDPart {
    QString text;
    bool must = false;
    std::optional<qint64> weight; // of a want

    bool operator==(const Criterion &) const = default;
};

struct Alternative : EightDPart {
    QString cause;
    QString text;
    ActionType type = ActionType::Unsaid;
    bool chosen = false;
    QString proof;     // of effectiveness, before release
    QString risk;
    QString note;

    bool operator==(const Alternative &) const = default;
};

struct Score : EightDPart {
    QString alternative;
    QString criterion;
    std::optional<bool> met;     // a must
    std::optional<qint64> score; // a want
    QString note;

    bool operator==(const Score &) const = default;
};

// Anything somebody is to do, in any discipline.
struct Action : EightDPart {
    ActionKind kind = ActionKind::Corrective;
    QString text;
    ActionType type = ActionType::Unsaid;
    QStringList causes;     // D5: what it takes away
    QString causeNote;      // … as the author puts it: "root cause"
    QString alternative;    // D5: the alternative it was chosen from
    QString parent;         // D6: the corrective action it carries out; D7: the action deployed elsewhere
    QString car;            // the CAR it was given out with
    QString place;          // D0, D3
    QString scope;          // D7: products, lines, plants, suppliers
    QString owner;
    QString staff;
    std::optional<QDate> due;
    QString dueNote;        // when not a date: "immediately", "ongoing"
    ActionState state = ActionState::Open;
    std::optional<QDate> implementedOn;
    std::optional<QDate> effectiveFrom;
    QString cutIn;          // D6: first batch or serial number
    QString evidence;
    QString verification;   // that it works
    std::optional<QDate> verifiedOn;
    QString verifiedBy;
    std::optional<qint64> sorted;
    std::optional<qint64> ok;
    std::optional<qint64> nok;
    QString marking;        // how good parts are told from others
    QString cleanPoint;     // first batch or date known to be good
    QString risk;           // of the action itself
    std::optional<QDate> removedOn; // D3: taken back
    QString removalNote;
    QString effectExpected; // D5
    QString proof;          // D5: of effectiveness, before release
    QString approvedBy;
    std::optional<QDate> approvedOn;
    QString note;

    bool operator==(const Action &) const = default;
};

// D6: what was counted or measured after the actions were in place.
struct Validation : EightDPart {
    QString action;
    QString measure;   // ppm, Cpk, complaints …
    std::optional<QDate> periodFrom;
    std::optional<QDate> periodTo;
    QString lots;
    std::optional<qint64> produced;
    std::optional<qint64> defects;
    QString before;
    QString target;
    QString after;
    ValidationResult result = ValidationResult::Open;
    QString evidence;

    bool operator==(const Validation &) const = default;
};

// D6 and D7
struct DocumentChange : EightDPart {
    // pfmea, dfmea, control_plan, work_instruction, drawing, test_plan, maintenance_plan, training_record, procedure,
    // standard, checklist, other
    QString kind;
    QString number;
    QString title;
    QString oldRevision;
    QString newRevision;
    std::optional<QDate> changedOn;
    QString owner;
    QString action;

    bool operator==(const DocumentChange &) const = default;
};

// D8
struct Cost : EightDPart {
    QString kind;      // sorting, scrap, rework, logistics, inspection, claim, travel, other
    std::optional<qint64> amount;
    QString currency;
    QString note;

    bool operator==(const Cost &) const = default;
};

// A picture or chart at its place in the report.
struct Figure : EightDPart {
    std::optional<qint64> discipline;
    QString attachment; // of the ticket; empty for a chart that is drawn from its data
    QString caption;
    QString data;       // JSON: what a chart is drawn from
    std::optional<qint64> width; // per cent of the page's

    bool operator==(const Figure &) const = default;
};

// Somebody's word for one state of a form. Never changed; it says nothing once the content's hash is another.
struct Approval : EightDPart {
    QString subject;    // what of the form: signing/signedforms.h
    SignatureRole role = SignatureRole::Prepared;
    QString name;
    QString staff;      // who signed; of a customer's signature, who saw it being given
    std::optional<Instant> at;
    QString contentHash;
    std::optional<qint64> revision;
    QString note;
    QString drawing;    // attachment of the ticket: the hand's strokes
    QString decision;   // of a customer: accepted, refused; empty where nothing was to be decided

    bool operator==(const Approval &) const = default;
};

struct CustomerDecision : EightDPart {
    std::optional<qint64> revision;
    bool accepted = false;
    QString reason;
    QString by;
    std::optional<Instant> at;

    bool operator==(const CustomerDecision &) const = default;
};

// A finding that somebody answers for.
struct AcceptedFinding : EightDPart {
    QString identity;   // Finding::identity()
    QString reason;
    QString staff;
    std::optional<Instant> at;

    bool operator==(const AcceptedFinding &) const = default;
};

// The report as it was sent. Never changed.
struct Revision : EightDPart {
    qint64 number = 0;
    ReportStage stage = ReportStage::Interim;
    std::optional<Instant> at;
    QString staff;
    QString note;
    QString contentHash;
    QString body;       // JSON of the whole report

    bool operator==(const Revision &) const = default;
};

} // namespace kesu
