#include <QtTest/QtTest>

#include "customers/customerstore.h"
#include "sampletickets.h"
#include "teststore.h"
#include "tickets/ticketliststore.h"
#include "tickets/ticketstore.h"

using namespace kesu;
using namespace Qt::StringLiterals;

// What lists show, in which order, and how many.
class TicketListStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestStore>();
        const TicketStore tickets(m_test->store());
        auto session = m_test->begin();
        Customer customer;
        customer.id = CustomerId(u"c1"_s);
        customer.name = u"王小明"_s;
        QVERIFY(CustomerStore(m_test->store()).insert(*session, customer));
        for (int i = 0; i < 10; ++i) {
            Ticket ticket = sampleTicket(u"t%1"_s.arg(i));
            ticket.number = u"N%1"_s.arg(9 - i);
            ticket.receivedAt = hour(i);
            ticket.state = i < 7 ? TicketState::Accepted : TicketState::Closed;
            ticket.branch = i % 2 ? u"SH01"_s : u"BJ01"_s;
            ticket.handlingOwner = StaffId(i < 3 ? u"u1"_s : u"u2"_s);
            ticket.customerId = i == 0 ? customer.id : CustomerId();
            QVERIFY(tickets.insert(*session, ticket));
        }
        QVERIFY(session->commit());
        // t0 due last, t3 first; t4 paused, t5 and t6 without a clock.
        QList<DueRow> rows;
        for (int i = 0; i < 4; ++i)
            rows.append(due(i, hour(20 - i)));
        rows.append(due(4, std::nullopt, u"paused"_s));
        QVERIFY(list().putDues(rows));
    }

    void theNextDueComesFirstAndTicketsWithoutOneLast()
    {
        QCOMPARE(ids(open()), (QStringList{u"t3"_s, u"t2"_s, u"t1"_s, u"t0"_s, u"t4"_s, u"t5"_s, u"t6"_s}));
    }

    void everyTicketIsListedEvenBeforeItsClocksWereComputed()
    {
        QCOMPARE(list().lines({})->size(), 10);
        QCOMPARE(*list().count({}), 10);
    }

    void aLineSaysAllThatAListShows()
    {
        TicketSelection selection;
        selection.customer = CustomerId(u"c1"_s);
        const TicketLine line = list().lines(selection)->first();
        QCOMPARE(line.id, TicketId(u"t0"_s));
        QCOMPARE(line.number, u"N9"_s);
        QCOMPARE(line.customerName, u"王小明"_s);
        QCOMPARE(line.state, TicketState::Accepted);
        QCOMPARE(line.title, u"鞋底开胶"_s);
        QCOMPARE(line.receivedAt, std::optional(hour(0)));
        QCOMPARE(line.due, due(0, hour(20)));
    }

    void filtersNarrowAndCombine()
    {
        TicketSelection selection = open();
        selection.branch = u"SH01"_s;
        QCOMPARE(ids(selection), (QStringList{u"t3"_s, u"t1"_s, u"t5"_s}));
        selection.owner = StaffId(u"u1"_s);
        QCOMPARE(ids(selection), QStringList{u"t1"_s});
        selection = {};
        selection.receivedFrom = hour(2);
        selection.receivedTo = hour(4);
        selection.sort = TicketSelection::Sort::Received;
        QCOMPARE(ids(selection), (QStringList{u"t2"_s, u"t3"_s}));
        selection = {};
        selection.rows = QList<qint64>{1, 3};
        QCOMPARE(ids(selection), (QStringList{u"t2"_s, u"t0"_s}));
        selection.rows = QList<qint64>{};
        QCOMPARE(ids(selection), QStringList());
    }

    void dueFiltersAndCountsAgree()
    {
        const DueCounts counts = *list().dueCounts(open(), {hour(18), hour(19)});
        QCOMPARE(counts.below, (QList<qint64>{1, 1}));
        QCOMPARE(counts.later, 2);
        QCOMPARE(counts.paused, 1);
        QCOMPARE(counts.none, 2);
        TicketSelection selection = open();
        selection.clock = TicketSelection::Clock::Due;
        selection.dueFrom = hour(18);
        selection.dueTo = hour(19);
        QCOMPARE(ids(selection), QStringList{u"t2"_s});
        selection = open();
        selection.clock = TicketSelection::Clock::Paused;
        QCOMPARE(ids(selection), QStringList{u"t4"_s});
        selection.clock = TicketSelection::Clock::None;
        QCOMPARE(ids(selection), (QStringList{u"t5"_s, u"t6"_s}));
    }

    void pagesFollowEachOtherAndCountsStopAtTheCap()
    {
        TicketSelection selection;
        selection.sort = TicketSelection::Sort::Number;
        selection.limit = 4;
        QStringList all;
        for (; selection.offset < 12; selection.offset += 4)
            all += ids(selection);
        QCOMPARE(all.first(), u"t9"_s);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 10);
        selection.descending = true;
        selection.offset = 0;
        QCOMPARE(ids(selection).first(), u"t0"_s);
        QCOMPARE(*list().count({}, 5), 6);
    }

    void everySortPrepares_data()
    {
        QTest::addColumn<TicketSelection::Sort>("sort");
        using Sort = TicketSelection::Sort;
        QTest::newRow("due") << Sort::NextDue;
        QTest::newRow("received") << Sort::Received;
        QTest::newRow("number") << Sort::Number;
        QTest::newRow("level") << Sort::Level;
        QTest::newRow("state") << Sort::State;
        QTest::newRow("closed") << Sort::Closed;
    }

    void everySortPrepares()
    {
        QFETCH(TicketSelection::Sort, sort);
        TicketSelection selection;
        selection.sort = sort;
        for (const bool descending : {false, true}) {
            selection.descending = descending;
            QCOMPARE(list().lines(selection)->size(), 10);
        }
    }

    void dueRowsComeBack()
    {
        DueRow row = due(4, std::nullopt, u"paused"_s);
        row.remainingSeconds = 90;
        row.warnAt = hour(3);
        row.start = hour(1);
        row.levelRank = 2;
        row.uncertain = true;
        row.closedAt = hour(9);
        QVERIFY(list().putDue(row));
        QCOMPARE(*list().due(row.ticket), std::optional(row));
        QCOMPARE(*list().due(TicketId(u"none"_s)), std::optional<DueRow>());
    }

private:
    TicketListStore list() { return TicketListStore(m_test->store().database()); }
    static Instant hour(int hours) { return Instant{1'795'000'000'000}.plusSeconds(hours * 3600); }
    static DueRow due(int ticket, std::optional<Instant> at, const QString &phase = u"running"_s)
    {
        DueRow row;
        row.ticket = TicketId(u"t%1"_s.arg(ticket));
        row.policy = u"SVC-3.1"_s;
        row.clock = u"respond"_s;
        row.phase = phase;
        row.due = at;
        return row;
    }
    static TicketSelection open()
    {
        TicketSelection selection;
        selection.states = {TicketState::Registered, TicketState::Accepted};
        return selection;
    }
    QStringList ids(const TicketSelection &selection)
    {
        QStringList texts;
        for (const TicketId &id : list().ids(selection).value_or({}))
            texts.append(id.text());
        return texts;
    }

    std::unique_ptr<TestStore> m_test;
};

QTEST_GUILESS_MAIN(TicketListStoreTest)
#include "tst_ticketliststore.moc"
