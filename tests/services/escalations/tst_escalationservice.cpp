#include <QtTest/QtTest>

#include "escalations/escalationservice.h"
#include "testworkspace.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::TestWorkspace;

// Who has to know that a time limit runs out, and what is written down about it.
class EscalationServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestWorkspace>();
        Policy policy = *m_desk->reference().policy(u"TEL-1.3"_s);
        for (PolicyClock &clock : policy.clocks) {
            if (clock.code == "respond"_L1)
                clock.escalate = {{false, Amount{AmountUnit::Minute, 30}, u"supervisor"_s},
                                  {true, Amount{AmountUnit::Hour, 1}, u"manager"_s}};
            else
                clock.escalate.clear();
        }
        TestWorkspace::must(m_desk->reference().savePolicy(QJsonDocument(toJson(policy)).toJson()));
        m_boss = m_desk->addStaff(u"周主管"_s, {u"supervisor"_s});
        m_desk->workAs(m_desk->clerk);
        m_ticket = m_desk->registered(); // 10:00, to be answered within two hours
    }

    void nobodyIsToldBeforeTheTime()
    {
        m_desk->time.advanceHours(0.5);
        for (const StaffMember &who : {m_desk->clerk, m_boss, m_desk->manager}) {
            m_desk->workAs(who);
            QVERIFY(standing().isEmpty());
        }
    }

    void theOwnerIsWarnedThenToldItIsLate()
    {
        m_desk->time.advanceHours(1.6);
        QCOMPARE(standing().size(), 1);
        QVERIFY(standing().first().kind == ClockNotice::Kind::Warning);
        m_desk->time.advanceHours(1);
        QVERIFY(standing().first().kind == ClockNotice::Kind::Overdue);
        QVERIFY(standing().first().isLate);
        QCOMPARE(standing().first().clockCode, u"respond"_s);
    }

    void eachRoleIsToldAtItsStep()
    {
        m_desk->time.advanceHours(1.6); // half an hour before due is past
        m_desk->workAs(m_boss);
        QCOMPARE(standing().size(), 1);
        QVERIFY(standing().first().kind == ClockNotice::Kind::Escalation);
        QCOMPARE(standing().first().role, u"supervisor"_s);
        m_desk->workAs(m_desk->manager);
        QVERIFY(standing().isEmpty());
        m_desk->time.advanceHours(1.5); // an hour after due is past
        QCOMPARE(standing().first().role, u"manager"_s);
    }

    void aClockThatIsMetTellsNobody()
    {
        m_desk->time.advanceHours(1.6);
        Contact contact;
        contact.ticket = m_ticket;
        contact.purpose = u"first_response"_s;
        contact.way = u"phone"_s;
        contact.text = u"已联系"_s;
        QVERIFY(m_desk->tickets().addContact(contact));
        QVERIFY(standing().isEmpty());
        m_desk->time.advanceHours(3);
        QCOMPARE(TestWorkspace::must(service().record(m_desk->time.now())), 0);
    }

    void aStepIsWrittenDownOnceInNobodysName()
    {
        QSignalSpy changed(&m_desk->tickets(), &TicketService::ticketChanged);
        m_desk->time.advanceHours(3.5);
        QCOMPARE(TestWorkspace::must(service().record(m_desk->time.now())), 2);
        QCOMPARE(TestWorkspace::must(service().record(m_desk->time.now())), 0);
        QCOMPARE(changed.size(), 1);
        QList<TicketEvent> written;
        for (const TicketEvent &event : TestWorkspace::must(m_desk->tickets().load(m_ticket)).facts.events) {
            if (event.type == EventType::EscalationReached)
                written.append(event);
        }
        QCOMPARE(written.size(), 2);
        QCOMPARE(written.first().data.value("role"_L1).toString(), u"supervisor"_s);
        QVERIFY(written.first().user.isEmpty());
        QCOMPARE(written.first().at, m_desk->ticket(m_ticket).receivedAt->plusSeconds(90 * 60));
        QVERIFY(m_desk->workspace->verify().isEmpty());
    }

    void aReopenedTicketEscalatesAnew()
    {
        m_desk->time.advanceHours(3.5);
        QCOMPARE(TestWorkspace::must(service().record(m_desk->time.now())), 2);
        m_desk->carry(m_ticket, u"close"_s);
        m_desk->time.advanceHours(1);
        QVERIFY(m_desk->perform(m_ticket, "reopen", {{u"reason"_s, u"又断了"_s}}));
        m_desk->time.advanceHours(3.5);
        QCOMPARE(TestWorkspace::must(service().record(m_desk->time.now())), 2);
    }

    void anotherBranchWritesItsOwn()
    {
        TestWorkspace::must(m_desk->reference().saveBranches({{u"BJ01"_s, u"北京"_s}}));
        m_desk->workAs(m_desk->manager);
        QVERIFY(m_desk->perform(m_ticket, "transfer", {{u"transfer_to"_s, u"BJ01"_s}, {u"reason"_s, u"属地"_s}}));
        m_desk->time.advanceHours(3.5);
        QCOMPARE(TestWorkspace::must(service().record(m_desk->time.now())), 0);
    }

    void noTicketIsPassedOverHoweverManyAreLater()
    {
        for (int i = 0; i < 70; ++i)
            m_desk->registered(u"之后的投诉 %1"_s.arg(i));
        m_desk->reopen(); // as after a start: nothing is known yet
        m_desk->workAs(m_boss);
        m_desk->time.advanceHours(1.6);
        QTRY_COMPARE(standing().size(), 71); // in slices
        m_desk->time.advanceHours(2);
        QSignalSpy written(&service(), &EscalationService::ticketEscalated);
        QSignalSpy caughtUp(&service(), &EscalationService::caughtUp);
        service().keepUp();
        QVERIFY(written.size() < 71);
        QVERIFY(caughtUp.wait(30000));
        QCOMPARE(written.size(), 71);
        QCOMPARE(TestWorkspace::must(service().record(m_desk->time.now())), 0);
    }

    void whatWasSeenIsKeptForEachPerson()
    {
        m_desk->time.advanceHours(2.5);
        service().markSeen(m_desk->time.now());
        m_desk->reopen();
        m_desk->workAs(m_desk->clerk);
        QCOMPARE(service().seenUntil(), m_desk->time.now());
        m_desk->workAs(m_boss);
        QCOMPARE(service().seenUntil(), Instant{});
    }

private:
    EscalationService &service() const { return m_desk->workspace->escalations(); }
    QList<ClockNotice> standing() const { return service().standing(m_desk->time.now()); }

    std::unique_ptr<TestWorkspace> m_desk;
    StaffMember m_boss;
    TicketId m_ticket;
};

QTEST_GUILESS_MAIN(EscalationServiceTest)
#include "tst_escalationservice.moc"
