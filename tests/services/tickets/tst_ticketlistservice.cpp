#include <QtTest/QtTest>

#include "testworkspace.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::TestWorkspace;

namespace {

QStringList titles(const QList<TicketRow> &rows)
{
    QStringList result;
    for (const TicketRow &row : rows)
        result.append(row.title);
    return result;
}

TicketQuery openOnes()
{
    TicketQuery query;
    query.openOnly = true;
    return query;
}

} // namespace

// Lists and counts over the derived table of next dues.
class TicketListServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockThatRunsOutNextComesFirst()
    {
        TestWorkspace desk;
        Registration general = desk.complaint(u"一般"_s);
        general.ticket.level = u"general"_s;
        const TicketId late = TestWorkspace::must(desk.tickets().registerTicket(general)).facts.ticket.id;
        const TicketId urgent = desk.registered(u"紧急"_s);
        for (const TicketId &id : {late, urgent}) { // the first response is equal; the handling differs
            Contact contact;
            contact.ticket = id;
            contact.purpose = u"first_response"_s;
            contact.text = u"已联系"_s;
            TestWorkspace::must(desk.tickets().addContact(contact));
        }
        QCOMPARE(titles(desk.lists().rows(openOnes())), QStringList({u"紧急"_s, u"一般"_s}));
        QCOMPARE(desk.lists().rows(openOnes()).first().next.clockCode, u"handle_feedback"_s);
        QVERIFY(desk.lists().rows(openOnes()).first().next.clockName.isComplete());
    }

    void groupsMoveAsTimePassesWithoutARebuild()
    {
        TestWorkspace desk;
        desk.registered();
        QCOMPARE(desk.lists().dueGroups({}).value(DueGroup::Today), 1); // two hours to respond
        desk.time.advanceHours(1.5);
        QCOMPARE(desk.lists().dueGroups({}).value(DueGroup::WithinHour), 1);
        QVERIFY(desk.lists().rows({}).first().next.phase == ClockPhase::Warning);
        desk.time.advanceHours(1);
        QCOMPARE(desk.lists().dueGroups({}).value(DueGroup::Overdue), 1);
        QVERIFY(desk.lists().rows({}).first().next.phase == ClockPhase::Overdue);
        TicketQuery overdue = openOnes();
        overdue.dueGroup = DueGroup::Overdue;
        QCOMPARE(desk.lists().count(overdue), 1);
    }

    void finishedTicketsHaveNoClockAndLeaveTheOpenList()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        desk.carry(id, u"close"_s);
        QCOMPARE(desk.lists().count(openOnes()), 0);
        TicketQuery archive;
        archive.archiveOnly = true;
        const QList<TicketRow> rows = desk.lists().rows(archive);
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first().closedAt.has_value());
        QCOMPARE(rows.first().result, u"已恢复"_s);
        QCOMPARE(rows.first().satisfaction, u"satisfied"_s);
        archive.result = u"恢复"_s;
        archive.closedFrom = desk.time.now().plusSeconds(-60);
        archive.closedTo = desk.time.now().plusSeconds(60);
        QCOMPARE(desk.lists().count(archive), 1);
        archive.satisfaction = u"dissatisfied"_s;
        QCOMPARE(desk.lists().count(archive), 0);
    }

    void textFindsTicketsAndTheirCustomers()
    {
        TestWorkspace desk;
        desk.registered(u"机顶盒黑屏"_s);
        Registration other = desk.complaint(u"账单错误"_s);
        other.customer.name = u"欧阳娜娜"_s;
        other.customer.phone = u"13900139000"_s;
        TestWorkspace::must(desk.tickets().registerTicket(other));
        const auto found = [&](const QString &text) {
            TicketQuery query;
            query.text = text;
            return titles(desk.lists().rows(query));
        };
        QCOMPARE(found(u"機頂盒"_s), QStringList{u"机顶盒黑屏"_s});
        QCOMPARE(found(u"欧阳"_s), QStringList{u"账单错误"_s});
        QCOMPARE(found(u"9000"_s), QStringList{u"账单错误"_s});
        QCOMPARE(found(u"没有这回事"_s), QStringList{});
        QCOMPARE(found(QString()).size(), 2);
    }

    void aCalendarOrPolicyChangeMovesEveryOpenTicketAndNoHistory()
    {
        TestWorkspace desk;
        const TicketId id = desk.registered();
        const qint64 version = TestWorkspace::must(desk.tickets().load(id)).version;
        Contact contact;
        contact.ticket = id;
        contact.purpose = u"first_response"_s;
        contact.text = u"已联系"_s;
        TestWorkspace::must(desk.tickets().addContact(contact));
        QSignalSpy changed(&desk.lists(), &TicketListService::listChanged);

        // A new version of the policy leaves a ticket on the version it was registered with.
        const Instant due = *desk.lists().rows({}).first().next.due;
        Policy policy = *desk.reference().policy(u"TEL-1.3"_s);
        for (PolicyClock &clock : policy.clocks) {
            for (LevelAmount &amount : clock.amounts)
                amount.amount = *Amount::parse(u"90h");
        }
        TestWorkspace::must(desk.reference().savePolicy(QJsonDocument(toJson(policy)).toJson()));
        QVERIFY(changed.size() > 0);
        QCOMPARE(desk.reference().policy(u"TEL-1.3"_s)->version, policy.version + 1);
        QCOMPARE(*desk.lists().rows({}).first().next.due, due);
        QCOMPARE(desk.tickets().history(id).size(), 0);
        Q_UNUSED(version)
        // Registered from now on, the new version counts.
        const TicketView later = TestWorkspace::must(desk.tickets().registerTicket(desk.complaint(u"新"_s)));
        QCOMPARE(later.facts.ticket.policyVersion, policy.version + 1);
    }

    void theKeptTableEqualsTheFold()
    {
        TestWorkspace desk;
        for (const char *last : {"accept", "classify", "assign", "start", "propose", "complete", "feed_back", "close"})
            desk.carry(desk.registered(), QString::fromLatin1(last));
        QVERIFY(desk.workspace->verify().isEmpty());
    }

    void filtersAreKeptByName()
    {
        TestWorkspace desk;
        TicketQuery query = openOnes();
        query.text = u"宽带"_s;
        query.states = {TicketState::Assigned, TicketState::Suspended};
        query.dueGroup = DueGroup::ThisWeek;
        query.receivedFrom = desk.time.now();
        query.sort = TicketQuery::Sort::Level;
        desk.lists().saveFilter(u"我的急件"_s, query);
        desk.reopen();
        const TicketQuery kept = desk.lists().savedFilters().value(u"我的急件"_s);
        QCOMPARE(kept.text, query.text);
        QCOMPARE(kept.states, query.states);
        QCOMPARE(kept.dueGroup, query.dueGroup);
        QCOMPARE(kept.receivedFrom, query.receivedFrom);
        QVERIFY(kept.sort == query.sort && kept.openOnly);
        desk.lists().removeFilter(u"我的急件"_s);
        QVERIFY(desk.lists().savedFilters().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TicketListServiceTest)
#include "tst_ticketlistservice.moc"
