#include <QtTest/QtTest>

#include "base/servicecontext.h"
#include "base/store.h"
#include "drafts/draftservice.h"
#include "testworkspace.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::TestWorkspace;

namespace {

QByteArray smallPng()
{
    return QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
                               "0000000d49444154789c6360000002000001000548a9430000000049454e44ae426082");
}

bool contains(const TicketEvents &events, EventType type)
{
    return std::any_of(events.cbegin(), events.cend(), [type](const TicketEvent &e) { return e.type == type; });
}

const ClockResult *clockNamed(const ClockResults &clocks, const QString &code)
{
    const auto found = std::find_if(clocks.cbegin(), clocks.cend(),
                                    [&](const ClockResult &clock) { return clock.code == code; });
    return found == clocks.cend() ? nullptr : &*found;
}

} // namespace

// The use cases of the main job on a real store.
class TicketServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRegistrationIsOneRecordWithEverythingInIt()
    {
        TestWorkspace desk;
        QSignalSpy registered(&desk.tickets(), &TicketService::ticketRegistered);
        Registration registration = desk.complaint();
        registration.note = u"客户情绪激动"_s;
        registration.attachments = {{{}, smallPng(), u"光猫.png"_s, {}, u"evidence"_s, {}}};
        const auto view = desk.tickets().registerTicket(registration);
        QVERIFY2(view, view ? "" : qPrintable(view.error().code));
        QCOMPARE(view->facts.ticket.number, u"KS-SH01-20261121-A0001"_s);
        QVERIFY(view->facts.ticket.state == TicketState::Registered);
        QCOMPARE(view->customer.name, u"张伟"_s);
        QCOMPARE(view->facts.notes.size(), 1);
        QCOMPARE(view->facts.attachments.size(), 1);
        QCOMPARE(view->facts.attachments.first().mediaType, u"image/png"_s);
        QCOMPARE(desk.tickets().attachmentBytes(view->facts.attachments.first()).value_or({}), smallPng());
        QVERIFY(contains(view->facts.events, EventType::Received));
        QVERIFY(contains(view->facts.events, EventType::Graded));
        QCOMPARE(view->facts.ticket.firstContactOwner, desk.clerk.id);
        QCOMPARE(registered.size(), 1);
        QVERIFY(desk.workspace->verify().isEmpty());
    }

    void whatIsMissingIsListedAndNothingIsWritten()
    {
        TestWorkspace desk;
        Registration registration;
        registration.ticket.policyId = u"TEL-1.3"_s;
        const Findings findings = desk.tickets().checkRegistration(registration);
        QVERIFY(hasErrors(findings));
        QVERIFY(!desk.tickets().registerTicket(registration));
        QCOMPARE(desk.lists().count({}), 0);
        // The number was not used up either.
        QCOMPARE(desk.ticket(desk.registered()).number, u"KS-SH01-20261121-A0001"_s);
    }

    void aFileThatCannotBeReadStopsTheWholeRegistration()
    {
        TestWorkspace desk;
        Registration registration = desk.complaint();
        registration.attachments = {{u"/nowhere/at/all.jpg"_s, {}, {}, {}, u"evidence"_s, {}}};
        const auto view = desk.tickets().registerTicket(registration);
        QVERIFY(!view);
        QCOMPARE(view.error().code, u"file-unreadable"_s);
        QCOMPARE(desk.lists().count({}), 0);
    }

    void aCutOffPictureIsRefused()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        const NewAttachment cut{{}, smallPng().left(40), u"x.png"_s, {}, u"other"_s, {}};
        const auto added = desk.tickets().addAttachments(id, {cut});
        QVERIFY(!added);
        QCOMPARE(added.error().code, u"image-broken"_s);
    }

    void aFileOverTheLimitIsRefusedUnread()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        QFile large(desk.dir.filePath(u"video.mp4"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(201LL * 1024 * 1024)); // sparse: takes no room
        const auto added = desk.tickets().addAttachments(id, {{large.fileName(), {}, {}, {}, u"evidence"_s, {}}});
        QVERIFY(!added);
        QCOMPARE(added.error().code, u"file-too-large"_s);
        QCOMPARE(added.error().args, QStringList({u"video.mp4"_s, u"200"_s}));
    }

    void aFullDiskLeavesNothingHalfWritten()
    {
        TestWorkspace desk;
        const TicketId first = desk.registered();
        const QString draft = desk.workspace->drafts().newId();
        QVERIFY(desk.workspace->drafts().save({draft, u"intake"_s, {}, {}, {}, {}}));
        Database &database = desk.workspace->context().store().database();
        const qint64 pages = database.integer("PRAGMA page_count").value_or(0);
        QSignalSpy registered(&desk.tickets(), &TicketService::ticketRegistered);
        Registration large = desk.complaint(u"很长的投诉"_s);
        large.ticket.narrative = QString(400'000, u'长');
        large.draftId = draft;
        TestWorkspace::must(database.execute("PRAGMA max_page_count=" + QByteArray::number(pages + 6)));
        const auto failed = desk.tickets().registerTicket(large);
        QVERIFY(!failed);
        QVERIFY(failed.error().kind == ErrorKind::DiskFull);
        QCOMPARE(registered.size(), 0);
        TestWorkspace::must(database.execute("PRAGMA max_page_count=1073741823"));
        QCOMPARE(desk.lists().count({}), 1);
        QCOMPARE(desk.workspace->drafts().drafts().size(), 1);
        QVERIFY(desk.workspace->verify().isEmpty());
        QCOMPARE(desk.ticket(TestWorkspace::must(desk.tickets().registerTicket(large)).facts.ticket.id).number,
                 u"KS-SH01-20261121-A0002"_s);
        QVERIFY(desk.tickets().load(first));
    }

    void numbersOfTwoDevicesNeverMeet()
    {
        TestWorkspace one(u"A"_s);
        TestWorkspace two(u"B"_s);
        QSet<QString> numbers;
        for (int i = 0; i < 20; ++i) {
            numbers.insert(one.ticket(one.registered()).number);
            numbers.insert(two.ticket(two.registered()).number);
        }
        QCOMPARE(numbers.size(), 40);
    }

    void theDayInTheNumberIsTheBranchsOwn()
    {
        TestWorkspace desk;
        desk.time.set("2026-11-21T17:30:00Z"); // 01:30 on the 22nd in Shanghai
        QCOMPARE(desk.ticket(desk.registered()).number, u"KS-SH01-20261122-A0001"_s);
    }

    void theClocksShownBeforeSavingAreThoseThatStart()
    {
        TestWorkspace desk;
        const ClockResults preview = desk.tickets().previewClocks(desk.complaint().ticket);
        const TicketView view = TestWorkspace::must(desk.tickets().registerTicket(desk.complaint()));
        QVERIFY(!preview.isEmpty());
        QCOMPARE(preview.size(), view.clocks.size());
        for (qsizetype i = 0; i < preview.size(); ++i)
            QCOMPARE(preview.at(i).due, view.clocks.at(i).due);
    }

    void aTicketGoesAllTheWayAndIsFrozen()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        desk.carry(id, u"close"_s);
        QVERIFY(desk.ticket(id).state == TicketState::Closed);
        const ClockResults atClosing = desk.tickets().clocks(id, desk.time.now());
        QVERIFY(!atClosing.isEmpty());
        desk.time.advanceHours(24 * 365);
        QCOMPARE(desk.tickets().clocks(id, desk.time.now()), atClosing);
        for (const ClockResult &clock : atClosing)
            QVERIFY(clock.phase != ClockPhase::Running);
        QVERIFY(desk.workspace->verify().isEmpty());
    }

    void aTicketWithoutResultCannotBeClosedAndSaysWhy()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        desk.carry(id, u"revisit"_s);
        const auto refused = desk.perform(id, "close");
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, u"closing_note"_s);
        QVERIFY(desk.ticket(id).state == TicketState::Revisited);
        bool offered = false;
        for (const StepOption &option : desk.tickets().steps(id))
            offered = offered || (option.transition.code == u"close"_s && option.allowed());
        QVERIFY(offered); // its form asks for the note
    }

    void simpleCasesAreSettledAtOnce()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        QVERIFY(desk.perform(id, "settle", {{u"result"_s, u"现场更换"_s}, {u"responsible_party"_s, u"company"_s},
                                            {u"contact_way"_s, u"in_person"_s}, {u"contact_text"_s, u"当面说明"_s},
                                            {u"satisfaction_scale"_s, u"likert5"_s},
                                            {u"satisfaction"_s, u"very_satisfied"_s}}));
        QVERIFY(desk.perform(id, "close", {{u"closing_note"_s, u"当场办结"_s}}));
        const TicketView view = TestWorkspace::must(desk.tickets().load(id));
        QCOMPARE(view.facts.ticket.handlingOwner, desk.clerk.id);
        QVERIFY(contains(view.facts.events, EventType::FirstResponse));
        QCOMPARE(view.facts.contacts.size(), 1);
    }

    void reopeningKeepsTheNumberAndRunsTheClocksAgain()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        desk.carry(id, u"close"_s);
        const QString number = desk.ticket(id).number;
        desk.time.advanceHours(100);
        QVERIFY(!desk.perform(id, "reopen")); // no reason
        QVERIFY(desk.perform(id, "reopen", {{u"reason"_s, u"客户称再次断网"_s}}));
        const Ticket ticket = desk.ticket(id);
        QCOMPARE(ticket.number, number);
        QCOMPARE(ticket.round, 2);
        const ClockResults clocks = desk.tickets().clocks(id, desk.time.now());
        QVERIFY(std::any_of(clocks.cbegin(), clocks.cend(), [&](const ClockResult &clock) {
            return clock.phase == ClockPhase::Running && clock.start == desk.time.now();
        }));
    }

    void aPauseMovesDueOnlyWhereThePolicyAllowsIt_data()
    {
        QTest::addColumn<bool>("allowed");
        QTest::newRow("as shipped") << false;
        QTest::newRow("turned on") << true;
    }

    void aPauseMovesDueOnlyWhereThePolicyAllowsIt()
    {
        QFETCH(bool, allowed);
        TestWorkspace desk;
        if (allowed) {
            Policy policy = *desk.reference().policy(u"TEL-1.3"_s);
            policy.pausing.allowed = true;
            TestWorkspace::must(desk.reference().savePolicy(QJsonDocument(toJson(policy)).toJson()));
        }
        const TicketId id = desk.registered();
        const auto due = [&] {
            const ClockResults clocks = desk.tickets().clocks(id, desk.time.now());
            const ClockResult *clock = clockNamed(clocks, u"handle_feedback"_s);
            return clock ? *clock->due : Instant{};
        };
        const Instant before = due();
        QVERIFY(before.ms != 0);
        QVERIFY(desk.perform(id, "suspend", {{u"reason"_s, u"waiting_customer"_s}}));
        QVERIFY(desk.ticket(id).state == TicketState::Suspended);
        desk.time.advanceHours(3);
        QVERIFY(desk.perform(id, "resume"));
        QVERIFY(desk.ticket(id).state == TicketState::Registered);
        QCOMPARE(due(), allowed ? before.plusSeconds(3 * 3600) : before);
    }

    void anExtensionNeedsAPolicyThatAllowsItAndStartsItsNotice()
    {
        TestWorkspace desk;
        const TicketId plain = desk.registered();
        const QVariantMap input{{u"ground"_s, u"system_fault"_s}, {u"add"_s, u"1d"_s}};
        QCOMPARE(desk.perform(plain, "extend", input).error().code, u"extension-not-allowed"_s);

        Registration registration = desk.complaint();
        registration.ticket.policyId = u"SVC-3.1"_s;
        registration.ticket.categoryScheme = u"TX-14"_s;
        registration.ticket.category = u"service_attitude"_s;
        registration.ticket.levelScheme = u"SV-09"_s;
        registration.ticket.level = u"level3"_s;
        const TicketId id = TestWorkspace::must(desk.tickets().registerTicket(registration)).facts.ticket.id;
        desk.time.advanceHours(1);
        const auto extended = desk.perform(id, "extend", input);
        QVERIFY2(extended, extended ? "" : qPrintable(extended.error().code));
        const ClockResults clocks = desk.tickets().clocks(id, desk.time.now());
        QVERIFY(std::any_of(clocks.cbegin(), clocks.cend(), [&](const ClockResult &c) {
            return c.start == desk.time.now() && c.due == desk.time.now().plusSeconds(24 * 3600);
        }));
        Contact told;
        told.ticket = id;
        told.purpose = u"extension_notice"_s;
        told.way = u"phone"_s;
        told.text = u"说明延期原因并给出方案"_s;
        QVERIFY(desk.tickets().addContact(told));
        QVERIFY(contains(TestWorkspace::must(desk.tickets().load(id)).facts.events, EventType::ExtensionNotified));
    }

    void aStaleEditNamesTheFieldAndWritesNothing()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        const qint64 seen = TestWorkspace::must(desk.tickets().load(id)).version;
        QVERIFY(desk.tickets().edit(id, {{u"title"_s, u"甲"_s}}, seen));
        QVERIFY(desk.tickets().edit(id, {{u"place"_s, u"三楼"_s}}, seen)); // another field: no conflict
        const auto stale = desk.tickets().edit(id, {{u"title"_s, u"乙"_s}}, seen);
        QVERIFY(!stale);
        QVERIFY(stale.error().kind == ErrorKind::Stale);
        QCOMPARE(stale.error().where, u"title"_s);
        QCOMPARE(desk.ticket(id).title, u"甲"_s);
    }

    void aPolicysOwnRuleProposesAnotherLevel()
    {
        TestWorkspace desk;
        Registration registration = desk.complaint(u"样板房与交付不符"_s);
        registration.ticket.policyId = u"ESTATE"_s;
        registration.ticket.categoryScheme = u"TX-18"_s;
        registration.ticket.category = desk.reference().catalog(u"TX-18"_s)->codes().first();
        registration.ticket.levelScheme = u"SV-08"_s;
        registration.ticket.level = u"general"_s;
        registration.ticket.households = 12;
        const TicketId id = TestWorkspace::must(desk.tickets().registerTicket(registration)).facts.ticket.id;
        TestWorkspace::must(desk.perform(id, "accept", {{u"is_specific"_s, true}, {u"is_legitimate"_s, true},
                                                        {u"is_lawful"_s, true}}));
        TestWorkspace::must(desk.perform(id, "classify"));
        bool proposed = false;
        for (const StepOption &option : desk.tickets().steps(id)) {
            for (const Finding &finding : option.reasons)
                proposed = proposed || finding.code == u"regrade-proposed"_s;
        }
        QVERIFY(proposed);
    }

    void fieldsOfStepsCannotBeEdited()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        const qint64 seen = TestWorkspace::must(desk.tickets().load(id)).version;
        QCOMPARE(desk.tickets().edit(id, {{u"state"_s, u"closed"_s}}, seen).error().code, u"field-needs-step"_s);
        QCOMPARE(desk.tickets().edit(id, {{u"first_contact_owner"_s, QString()}}, seen).error().code,
                 u"field-needs-step"_s);
    }

    void aFinishedTicketIsNotEditedButReopened()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        desk.carry(id, u"close"_s);
        const qint64 seen = TestWorkspace::must(desk.tickets().load(id)).version;
        QCOMPARE(desk.tickets().edit(id, {{u"result"_s, u"别的结果"_s}}, seen).error().code, u"ticket-finished"_s);
        QVERIFY(desk.tickets().edit(id, {{u"paper_location"_s, u"三号柜"_s}}, seen));
        QVERIFY(desk.tickets().addNote(id, u"客户来电致谢"_s));
    }

    void shortInputIsWrittenInFull()
    {
        TestWorkspace desk;
        Registration registration = desk.complaint();
        Ticket &bare = registration.ticket;
        for (QString *text : {&bare.category, &bare.categoryScheme, &bare.level, &bare.levelScheme})
            text->clear();
        const TicketId id = TestWorkspace::must(desk.tickets().registerTicket(registration)).facts.ticket.id;
        desk.carry(id, u"accept"_s);
        TestWorkspace::must(desk.perform(id, "classify", {{u"category"_s, u"service_guarantee"_s},
                                                          {u"level"_s, u"major"_s}, {u"scope_of_impact"_s, u"一户"_s},
                                                          {u"difficulty"_s, u"ordinary"_s}}));
        TestWorkspace::must(desk.perform(id, "assign", {{u"handling_owner"_s, u"赵敏"_s}}));
        const Ticket ticket = desk.ticket(id);
        QCOMPARE(ticket.categoryScheme, u"TX-01"_s);
        QCOMPARE(ticket.levelScheme, u"SV-01"_s);
        QCOMPARE(ticket.handlingOwner, desk.manager.id);
    }

    void everyChangeShowsWhoWhenAndBefore()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        const qint64 seen = TestWorkspace::must(desk.tickets().load(id)).version;
        QVERIFY(desk.tickets().edit(id, {{u"title"_s, u"宽带频繁掉线"_s}}, seen, u"客户更正"_s));
        const QList<FieldChange> history = desk.tickets().history(id, u"title"_s);
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().before.toString(), u"宽带网络中断"_s);
        QCOMPARE(history.first().staffName, u"陈静"_s);
        QCOMPARE(history.first().reason, u"客户更正"_s);
        QVERIFY(!history.first().device.isEmpty());
    }

    void theFirstContactOwnerChangesOnlyByHandOver()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        QVERIFY(desk.perform(id, "hand_over", {{u"first_contact_owner"_s, desk.manager.id.text()},
                                               {u"reason"_s, u"调岗"_s}}));
        const TicketView view = TestWorkspace::must(desk.tickets().load(id));
        QCOMPARE(view.facts.ticket.firstContactOwner, desk.manager.id);
        QCOMPARE(view.firstContactName, u"赵敏"_s);
        QVERIFY(contains(view.facts.events, EventType::HandedOver));
    }

    void aConsultationThatStaysUnsolvedBecomesAComplaint()
    {
        TestWorkspace desk;
        Registration registration = desk.complaint(u"套餐资费咨询"_s);
        registration.ticket.kind = TicketKind::Consultation;
        registration.ticket.policyId.clear();
        registration.ticket.levelScheme.clear();
        registration.ticket.level.clear();
        const TicketId id = TestWorkspace::must(desk.tickets().registerTicket(registration)).facts.ticket.id;
        desk.time.advanceHours(2);
        const auto converted = desk.perform(id, "convert", {{u"reason"_s, u"解释后仍不满意"_s}});
        QVERIFY2(converted, converted ? "" : qPrintable(converted.error().code));
        const Ticket ticket = desk.ticket(id);
        QVERIFY(ticket.kind == TicketKind::Complaint);
        QCOMPARE(ticket.policyId, u"TEL-1.3"_s);
        QVERIFY(!desk.tickets().clocks(id, desk.time.now()).isEmpty());
    }

    void changingThePolicyKeepsTheOldDueTimesInTheRecord()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        desk.workAs(desk.manager);
        QVERIFY(desk.perform(id, "change_policy", {{u"policy_id"_s, u"TEL-1.1"_s}, {u"reason"_s, u"现场处理"_s}}));
        const TicketEvents events = TestWorkspace::must(desk.tickets().load(id)).facts.events;
        const auto changed = std::find_if(events.cbegin(), events.cend(),
                                          [](const TicketEvent &e) { return e.type == EventType::PolicyChanged; });
        QVERIFY(changed != events.cend());
        QCOMPARE(changed->data["from"_L1].toString(), u"TEL-1.3"_s);
        QVERIFY(!changed->data["old_due"_L1].toObject().isEmpty());
    }

    void aFailedSaveLeavesNothingAndTellsNobody()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        QSignalSpy changed(&desk.tickets(), &TicketService::ticketChanged);
        QVERIFY(!desk.perform(id, "close"));
        QVERIFY(!desk.tickets().addNote(id, u"  "_s));
        QVERIFY(!desk.tickets().addNote(TicketId(u"t-unknown"_s), u"x"_s));
        QCOMPARE(changed.size(), 0);
        QVERIFY(TestWorkspace::must(desk.tickets().load(id)).facts.notes.isEmpty());
        QVERIFY(desk.workspace->verify().isEmpty());
    }

    void personalDataIsMaskedForQuality()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        desk.workAs(desk.inspector);
        QCOMPARE(TestWorkspace::must(desk.tickets().load(id)).customer.name, u"张*"_s);
        QCOMPARE(TestWorkspace::must(desk.tickets().load(id)).customer.phone, u"138****8000"_s);
        QCOMPARE(desk.lists().rows({}).first().customerName, u"张*"_s);
        Customer masked = TestWorkspace::must(desk.tickets().load(id)).customer;
        QVERIFY(!desk.tickets().editCustomer(masked));
    }

    void theCodeOnPaperLeadsBackToTheRevision()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        const QString number = desk.ticket(id).number;
        const QString first = desk.tickets().verificationCode(id);
        QCOMPARE(first.size(), 9);
        QCOMPARE(desk.tickets().verificationCode(id), first);
        const Instant printed = desk.tickets().revisionTime(id);
        desk.time.advanceHours(1);
        QVERIFY(desk.tickets().addNote(id, u"已联系"_s));
        QVERIFY(desk.tickets().verificationCode(id) != first);
        QCOMPARE(TestWorkspace::must(desk.tickets().checkVerification(number, first.toLower())), printed);
        QVERIFY(!desk.tickets().checkVerification(number, u"0000-0000"_s));
    }

    void aRestartFindsEverything()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        desk.carry(id, u"assign"_s);
        const TicketView before = TestWorkspace::must(desk.tickets().load(id));
        desk.reopen();
        const TicketView after = TestWorkspace::must(desk.tickets().load(id));
        QCOMPARE(after.facts.ticket, before.facts.ticket);
        QCOMPARE(after.facts.events, before.facts.events);
        QCOMPARE(desk.workspace->actor().name, u"陈静"_s);
        QVERIFY(desk.workspace->isSetUp());
        QCOMPARE(desk.ticket(desk.registered()).number, u"KS-SH01-20261121-A0002"_s);
    }
};

QTEST_GUILESS_MAIN(TicketServiceTest)
#include "tst_ticketservice.moc"
