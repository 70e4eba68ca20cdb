#include <QtTest/QtTest>

#include "workflow/impliedevents.h"
#include "workflow/step.h"

using namespace Qt::StringLiterals;
using namespace kesu;

namespace {

constexpr Instant start{1'760'000'000'000};

TicketEvent happened(EventType type, qint64 hours = 0)
{
    TicketEvent e;
    e.type = type;
    e.at = start.plusSeconds(hours * 3600);
    return e;
}

// A ticket on its way, with everything a step needs unless a test takes it away.
struct Desk {
    TicketFacts facts;
    Transition step;
    TransitionInput input;
    ProcessRules rules;
    ClockResults clocks;
    QStringList roles{u"handler"_s};

    Desk()
    {
        facts.ticket.id = TicketId(u"t1"_s);
        facts.ticket.state = TicketState::Executing;
        facts.events = {happened(EventType::Received)};
        step.code = u"close"_s;
        step.from = {TicketState::Executing};
    }

    StepRequest request() const
    {
        return {facts, step, input, rules, clocks, StaffId(u"s1"_s), u"Counter"_s, roles, start.plusSeconds(10 * 3600)};
    }
    Findings check() const { return checkStep(request()); }
    Result<StepOutcome> perform() const { return performStep(request()); }
};

using Arrange = std::function<void(Desk &)>;

QStringList identities(const Findings &findings)
{
    QStringList result;
    for (const Finding &finding : findings)
        result.append(finding.identity());
    return result;
}

ClockResult clockIn(ClockPhase phase)
{
    ClockResult clock;
    clock.code = u"handle"_s;
    clock.policyId = u"P"_s;
    clock.phase = phase;
    clock.due = start.plusSeconds(3600);
    return clock;
}

Contact contactFor(const QString &purpose, bool reached = true)
{
    Contact contact;
    contact.purpose = purpose;
    contact.reached = reached;
    contact.at = start.plusSeconds(7200);
    return contact;
}

} // namespace

Q_DECLARE_METATYPE(Arrange)

// One step of a ticket: what forbids it, and what it does.
class StepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachGuardFindsItsFaultAndNothingElse_data()
    {
        QTest::addColumn<QString>("guard");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<Arrange>("fault");
        QTest::addColumn<Arrange>("cure");
        const auto row = [](const char *guard, const char *finding, Arrange fault, Arrange cure) {
            QTest::newRow(qPrintable(QLatin1String(guard) + u' ' + QLatin1String(finding)))
                << QString::fromLatin1(guard) << QString::fromLatin1(finding) << fault << cure;
        };
        const Arrange none = [](Desk &) {};

        row("required-fields", "field-missing@batch", [](Desk &d) { d.rules.required = {u"batch"_s}; },
            [](Desk &d) { d.facts.ticket.batch = u"B1"_s; });
        row("required-fields", "field-missing@defect_photo",
            [](Desk &d) { d.rules.requiredTo = {{u"close"_s, {u"defect_photo"_s}}}; },
            [](Desk &d) {
                Attachment photo;
                photo.role = u"defect_photo"_s;
                d.facts.attachments = {photo};
            });
        row("required-fields", "field-missing@result",
            [](Desk &d) { d.step.to = TicketState::Closed; d.rules.requiredTo = {{u"closed"_s, {u"result"_s}}}; },
            [](Desk &d) { d.facts.ticket.result = u"done"_s; });
        row("required-fields", "field-missing@level", // demanded by a state that the step passes over
            [](Desk &d) {
                d.facts.ticket.state = TicketState::Accepted;
                d.step.from = {TicketState::Accepted};
                d.step.to = TicketState::FedBack;
                d.rules.requiredTo = {{u"classified"_s, {u"level"_s}}};
            },
            [](Desk &d) { d.input.values.insert(u"level"_s, u"major"_s); });
        row("split-parts", "parts-too-few@parts", none,
            [](Desk &d) { d.input.values.insert(u"parts"_s, QVariantList{QVariantMap{}, QVariantMap{}}); });
        row("split-parts", "parts-too-few@parts", none, [](Desk &d) {
            d.input.values = {{u"parts"_s, QVariantList{QVariantMap{}}}, {u"goes_on"_s, true}};
        });
        row("transfer-target", "transfer-target-missing@transfer_to", none,
            [](Desk &d) { d.input.values.insert(u"transfer_to"_s, u"Consumer council"_s); });
        row("transfer-target", "transfer-to-itself@transfer_to",
            [](Desk &d) {
                d.facts.ticket.branch = u"SH01"_s;
                d.input.values.insert(u"transfer_to"_s, u"SH01"_s);
            },
            [](Desk &d) { d.input.values.insert(u"transfer_to"_s, u"BJ01"_s); });
        row("correction", "received-in-future@received_at",
            [](Desk &d) {
                d.facts.ticket.receivedAt = start;
                d.step.asks = {u"received_at"_s};
                d.input.values.insert(u"received_at"_s, start.plusSeconds(864000).toIso());
            },
            [](Desk &d) { d.input.values.insert(u"received_at"_s, start.plusSeconds(-60).toIso()); });
        row("acceptance-checks", "acceptance-check-open@is_lawful",
            [](Desk &d) { d.facts.ticket.isSpecific = d.facts.ticket.isLegitimate = true; },
            [](Desk &d) { d.facts.ticket.isLawful = true; });
        row("acceptance-checks", "acceptance-check-failed@is_legitimate",
            [](Desk &d) {
                d.facts.ticket.isSpecific = d.facts.ticket.isLawful = true;
                d.facts.ticket.isLegitimate = false;
            },
            [](Desk &d) { d.facts.ticket.sensitive = true; });
        row("validity-ground", "invalid-ground-missing@invalid_ground", [](Desk &d) { d.facts.ticket.valid = false; },
            [](Desk &d) { d.facts.ticket.invalidGround = u"anonymous"_s; });
        row("category-first", "category-missing@category", none, [](Desk &d) { d.facts.ticket.category = u"c"_s; });
        row("category-first", "category-before-level@category", [](Desk &d) { d.facts.ticket.level = u"major"_s; },
            [](Desk &d) { d.facts.ticket.category = u"c"_s; });
        row("level-changed", "level-unchanged@level", none,
            [](Desk &d) { d.input.values.insert(u"level"_s, u"major"_s); });
        row("policy-changed", "policy-unchanged@policy_id", [](Desk &d) { d.step.asks = {u"policy_id"_s}; },
            [](Desk &d) { d.input.values.insert(u"policy_id"_s, u"TEL-1.3"_s); });
        row("owner-named", "owner-missing@handling_owner", none,
            [](Desk &d) { d.facts.ticket.handlingDepartment = u"Network"_s; });
        row("owner-changed", "owner-unchanged@handling_owner", none,
            [](Desk &d) { d.input.values.insert(u"handling_owner"_s, u"s2"_s); });
        row("first-owner-changed", "first-owner-missing@first_contact_owner",
            [](Desk &d) { d.step.asks = {u"first_contact_owner"_s}; },
            [](Desk &d) { d.input.values.insert(u"first_contact_owner"_s, u"s2"_s); });
        row("first-owner-changed", "first-owner-unchanged@first_contact_owner",
            [](Desk &d) {
                d.step.asks = {u"first_contact_owner"_s};
                d.facts.ticket.firstContactOwner = StaffId(u"s1"_s);
            },
            [](Desk &d) { d.input.values.insert(u"first_contact_owner"_s, u"s2"_s); });
        row("limit-known", "policy-missing@policy_id", none, [](Desk &d) { d.facts.ticket.policyId = u"P"_s; });
        row("leader-named", "leader-missing@leader_in_charge", [](Desk &d) { d.facts.ticket.complex = true; },
            [](Desk &d) { d.facts.ticket.leaderInCharge = u"L"_s; });
        row("solution-present", "solution-missing@solution", none,
            [](Desk &d) { d.input.values.insert(u"solution"_s, u"replace"_s); });
        row("consent-or-reason", "consent-missing@consent", none,
            [](Desk &d) { d.input.values.insert(u"consent"_s, true); });
        row("consent-or-reason", "consent-missing@consent",
            [](Desk &d) { d.input.values.insert(u"consent"_s, false); },
            [](Desk &d) { d.input.values.insert(u"consent_reason"_s, u"safety"_s); });
        row("not-completed", "handling-already-completed",
            [](Desk &d) { d.facts.events.append(happened(EventType::HandlingCompleted, 1)); },
            [](Desk &d) { d.facts.events.append(happened(EventType::Reopened, 2)); });
        row("handling-completed", "handling-not-completed", none,
            [](Desk &d) { d.facts.events.append(happened(EventType::HandlingCompleted, 1)); });
        row("result-present", "result-missing@result", none, [](Desk &d) { d.facts.ticket.result = u"done"_s; });
        row("responsibility-stated", "responsibility-missing@responsible_party", none,
            [](Desk &d) { d.facts.ticket.responsibleParty = u"company"_s; });
        row("interim-measure", "interim-measure-missing@interim_measure",
            [](Desk &d) { d.facts.ticket.customerDue = start.plusSeconds(60); },
            [](Desk &d) { d.facts.ticket.interimMeasure = u"lot held"_s; });
        row("feedback-given", "feedback-missing@contact_text", none,
            [](Desk &d) { d.input.values.insert(u"contact_text"_s, u"told"_s); });
        row("feedback-recorded", "feedback-missing", none,
            [](Desk &d) { d.facts.events.append(happened(EventType::ResultFedBack, 3)); });
        row("satisfaction-recorded", "satisfaction-missing@revisit_waiver", none,
            [](Desk &d) { d.facts.ticket.satisfaction = u"satisfied"_s; });
        row("satisfaction-recorded", "attempts-too-few@revisit_waiver",
            [](Desk &d) {
                d.facts.ticket.revisitWaiver = u"unreachable"_s;
                d.facts.contacts = {contactFor(u"revisit"_s, false), contactFor(u"revisit"_s, false)};
            },
            [](Desk &d) { d.facts.contacts.append(contactFor(u"revisit"_s, false)); });
        row("satisfaction-recorded", "satisfaction-missing@revisit_waiver", none,
            [](Desk &d) { d.facts.ticket.revisitWaiver = u"refused"_s; });
        row("closing-note", "closing-note-missing@closing_note", none,
            [](Desk &d) { d.facts.ticket.closingNote = u"learned"_s; });
        row("evidence-complete", "paper-scan-missing@paper_location",
            [](Desk &d) { d.facts.ticket.recordedOnPaper = true; },
            [](Desk &d) { d.facts.ticket.paperLocation = u"cabinet 3"_s; });
        row("malicious-investigated", "malicious-not-investigated@investigation",
            [](Desk &d) { d.facts.ticket.malicious = true; },
            [](Desk &d) { d.facts.ticket.investigation = u"checked"_s; });
        row("clocks-end", "clock-will-be-cancelled@handle", [](Desk &d) { d.clocks = {clockIn(ClockPhase::Running)}; },
            [](Desk &d) { d.clocks = {clockIn(ClockPhase::Met)}; });
        row("pause-allowed", "clocks-keep-running", none, [](Desk &d) { d.rules.pausable = true; });
        row("extension", "extension-not-allowed", [](Desk &d) { d.input.values.insert(u"add"_s, u"1wd"_s); },
            [](Desk &d) { d.rules.extendable = true; });
        row("extension", "extension-due-missing@due", [](Desk &d) { d.rules.extendable = true; },
            [](Desk &d) { d.input.values.insert(u"add"_s, u"1wd"_s); });
        row("extension", "time-unreadable@due",
            [](Desk &d) { d.rules.extendable = true; d.input.values.insert(u"due"_s, u"soon"_s); },
            [](Desk &d) { d.input.values.insert(u"due"_s, start.plusSeconds(99999).toIso()); });
        row("extension", "extension-ground-unknown@ground",
            [](Desk &d) {
                d.rules.extendable = true;
                d.rules.extensionGrounds = {u"system_fault"_s};
                d.input.values = {{u"add"_s, u"1wd"_s}, {u"ground"_s, u"lunch"_s}};
            },
            [](Desk &d) { d.input.values.insert(u"ground"_s, u"system_fault"_s); });
        row("extension", "extension-after-due@handle",
            [](Desk &d) {
                d.rules.extendable = true;
                d.clocks = {clockIn(ClockPhase::Overdue)};
                d.input.values.insert(u"add"_s, u"1wd"_s);
            },
            [](Desk &d) { d.roles.append(u"manager"_s); });
        row("extension", "extension-not-later@due",
            [](Desk &d) {
                d.rules.extendable = true;
                d.clocks = {clockIn(ClockPhase::Running)};
                d.input.values = {{u"clock"_s, u"handle"_s}, {u"due"_s, start.plusSeconds(1800).toIso()}};
            },
            [](Desk &d) { d.input.values.insert(u"due"_s, start.plusSeconds(99999).toIso()); });
        row("doubt-answered", "doubt-open",
            [](Desk &d) { d.facts.events.append(happened(EventType::DoubtRecorded, 1)); },
            [](Desk &d) { d.facts.events.append(happened(EventType::SecondFollowUp, 2)); });
        row("conversion-advised", "conversion-advised-late",
            [](Desk &d) { d.clocks = {clockIn(ClockPhase::Overdue)}; },
            [](Desk &d) { d.clocks = {clockIn(ClockPhase::Met)}; });
        row("conversion-advised", "conversion-advised-result",
            [](Desk &d) { d.facts.ticket.satisfaction = u"dissatisfied"_s; },
            [](Desk &d) { d.facts.ticket.satisfaction = u"satisfied"_s; });
        row("merge-target", "merge-target-missing@merged_into", [](Desk &d) { d.step.asks = {u"merged_into"_s}; },
            [](Desk &d) { d.input.values.insert(u"merged_into"_s, u"t2"_s); });
        row("merge-target", "merge-into-itself@merged_into",
            [](Desk &d) { d.step.asks = {u"merged_into"_s}; d.input.values.insert(u"merged_into"_s, u"t1"_s); },
            [](Desk &d) { d.input.values.insert(u"merged_into"_s, u"t2"_s); });
    }

    void eachGuardFindsItsFaultAndNothingElse()
    {
        QFETCH(QString, guard);
        QFETCH(QString, finding);
        QFETCH(Arrange, fault);
        QFETCH(Arrange, cure);
        Desk desk;
        desk.step.guards = {guard};
        fault(desk);
        QCOMPARE(identities(desk.check()), QStringList{finding});
        cure(desk);
        QCOMPARE(identities(desk.check()), QStringList{});
    }

    void aStepOutOfAnotherStateIsRefused()
    {
        Desk desk;
        desk.facts.ticket.state = TicketState::Closed;
        QCOMPARE(identities(desk.check()), QStringList{u"wrong-state"_s});
    }

    void aStepNobodyMayDoIsRefusedBeforeItsGuards()
    {
        Desk desk;
        desk.step.roles = {u"manager"_s};
        desk.step.guards = {u"result-present"_s};
        const auto outcome = desk.perform();
        QVERIFY(!outcome);
        QVERIFY(outcome.error().kind == ErrorKind::NotPermitted);
    }

    void whatTheFormWillAskIsAHintBeforehand()
    {
        Desk desk;
        desk.step.guards = {u"result-present"_s, u"responsibility-stated"_s};
        desk.step.asks = {u"result"_s};
        const Findings findings = previewStep(desk.request());
        QCOMPARE(findings.size(), 2);
        QVERIFY(findings.at(0).severity == Finding::Severity::Hint);
        QVERIFY(findings.at(1).severity == Finding::Severity::Error);
    }

    void aRequiredInputThatIsBlankIsMissing()
    {
        Desk desk;
        desk.step.asks = desk.step.requires_ = {u"reason"_s};
        desk.input.values.insert(u"reason"_s, u"  "_s);
        QCOMPARE(identities(desk.check()), QStringList{u"input-missing@reason"_s});
    }

    void timesBeforeReceiptAndInTheFutureAreRefused()
    {
        Desk desk;
        desk.input.at = start.plusSeconds(-1);
        QCOMPARE(identities(desk.check()), QStringList{u"time-before-receipt@at"_s});
        desk.input.at = start.plusSeconds(11 * 3600);
        QCOMPARE(identities(desk.check()), QStringList{u"time-in-future@at"_s});
    }

    void fieldsOfOtherStepsCannotBeSlippedIn()
    {
        Desk desk;
        desk.input.values.insert(u"state"_s, u"closed"_s);
        QCOMPARE(identities(desk.check()), QStringList{u"field-not-of-this-step@state"_s});
    }

    void aStepMovesTheTicketAndStampsItsEvents()
    {
        Desk desk;
        desk.step.to = TicketState::FedBack;
        desk.step.stamps = {EventType::ResultFedBack};
        desk.input.values = {{u"result"_s, u"replaced"_s}, {u"contact_way"_s, u"phone"_s},
                             {u"contact_text"_s, u"told her"_s}};
        desk.step.code = u"feed_back"_s;
        const auto outcome = desk.perform();
        QVERIFY(outcome);
        QVERIFY(outcome->ticket.state == TicketState::FedBack);
        QCOMPARE(outcome->ticket.result, u"replaced"_s);
        QCOMPARE(outcome->contacts.size(), 1);
        QCOMPARE(outcome->contacts.first().purpose, u"result_feedback"_s);
        int fedBack = 0;
        for (const TicketEvent &e : outcome->events)
            fedBack += e.type == EventType::ResultFedBack;
        QCOMPARE(fedBack, 1); // by the step and by the contact, but one fact
        QVERIFY(hasEvent(outcome->events, EventType::FirstResponse));
    }

    void suspendingPausesOnlyWhereThePolicyAllowsIt()
    {
        Desk desk;
        desk.step.code = u"suspend"_s;
        desk.step.to = TicketState::Suspended;
        desk.step.stamps = {EventType::Paused};
        // The waiting is on record, but no clock may count it.
        QCOMPARE(desk.perform()->events.first().data.value("clocks_run"_L1).toBool(), true);
        desk.rules.pausable = true;
        const auto outcome = desk.perform();
        QVERIFY(hasEvent(outcome->events, EventType::Paused));
        QVERIFY(!outcome->events.first().data.contains("clocks_run"_L1));

        Desk later;
        later.facts.ticket = outcome->ticket;
        later.facts.events += outcome->events;
        later.step.code = u"resume"_s;
        later.step.from = {TicketState::Suspended};
        later.step.stamps = {EventType::Resumed};
        const auto resumed = later.perform();
        QVERIFY(resumed->ticket.state == TicketState::Executing);
        QVERIFY(hasEvent(resumed->events, EventType::Resumed));
    }

    void reopeningBeginsANewRoundUnderTheSameNumber()
    {
        Desk desk;
        desk.facts.ticket.number = u"KS-1"_s;
        desk.facts.ticket.satisfaction = u"satisfied"_s;
        desk.facts.events.append(happened(EventType::ResultFedBack, 1));
        desk.step.code = u"reopen"_s;
        desk.step.to = TicketState::Accepted;
        desk.step.stamps = {EventType::Reopened};
        const auto outcome = desk.perform();
        QCOMPARE(outcome->ticket.round, 2);
        QCOMPARE(outcome->ticket.number, u"KS-1"_s);
        QVERIFY(outcome->ticket.satisfaction.isEmpty());
        QVERIFY(!hasEvent(eventsOfRound(desk.facts.events + outcome->events), EventType::ResultFedBack));
    }

    void aDissatisfiedRevisitOpensTheSecondFollowUp()
    {
        Desk desk;
        desk.step.code = u"revisit"_s;
        desk.step.stamps = {EventType::Revisited};
        desk.input.values = {{u"satisfaction"_s, u"dissatisfied"_s}, {u"contact_way"_s, u"phone"_s}};
        const TicketEvents events = desk.perform()->events;
        QVERIFY(awaitsSecondFollowUp(events));
        desk.facts.events += events;
        QVERIFY(eventsOfContact(contactFor(u"revisit"_s), desk.facts.events).contains(EventType::SecondFollowUp));
    }

    void anUnreachedContactIsNoEvent()
    {
        QVERIFY(eventsOfContact(contactFor(u"revisit"_s, false), {}).isEmpty());
    }

    void aContactAfterAnExtensionIsItsNotice()
    {
        const TicketEvents events{happened(EventType::Received), happened(EventType::FirstContact, 1),
                                  happened(EventType::FirstResponse, 1), happened(EventType::Extended, 2)};
        QVERIFY(eventsOfContact(contactFor(u"progress"_s), events).contains(EventType::ExtensionNotified));
        QVERIFY(!eventsOfContact(contactFor(u"progress"_s), events).contains(EventType::FirstResponse));
    }

    void changedClassificationAndGradeAreFacts()
    {
        Ticket before;
        Ticket after;
        after.category = u"service"_s;
        after.level = u"major"_s;
        const TicketEvents events = eventsOfChange(before, after);
        QCOMPARE(events.size(), 2);
        QVERIFY(eventsOfChange(after, after).isEmpty());
    }
};

QTEST_GUILESS_MAIN(StepTest)
#include "tst_step.moc"
