#include <QtTest/QtTest>

#include "search/searchservice.h"
#include "testworkspace.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::TestWorkspace;

// Searching, proposing and remembering, as the screens and the command line ask for it.
class SearchServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSearchShowsRowsWithTheMarkedPlaceNewestFirst()
    {
        TestWorkspace desk;
        desk.registered(u"光猫發熱"_s);
        desk.time.advanceHours(1);
        desk.registered(u"路由器发热"_s);
        const SearchResult result = desk.workspace->search().search(u"发热"_s);
        QCOMPARE(result.total, 2);
        QVERIFY(!result.more);
        QCOMPARE(result.hits.at(0).row.title, u"路由器发热"_s);
        const SearchHit &older = result.hits.at(1);
        QCOMPARE(older.row.title, u"光猫發熱"_s);
        QCOMPARE(older.snippet.mid(older.marks.at(0).first, older.marks.at(0).second), u"發熱"_s);
        QVERIFY(desk.workspace->search().search(u"没有这回事"_s).hits.isEmpty());
        QVERIFY(desk.workspace->search().search(QString()).hits.isEmpty());
    }

    void aListIsNarrowedByTextTogetherWithItsOtherFilters()
    {
        TestWorkspace desk;
        const TicketId first = desk.registered(u"光猫发热"_s);
        desk.carry(first, u"accept"_s);
        desk.registered(u"光猫发热"_s);
        desk.registered(u"机顶盒黑屏"_s);
        TicketQuery query;
        query.text = u"光猫发热"_s;
        QCOMPARE(desk.lists().rows(query).size(), 2);
        query.states = {desk.ticket(first).state};
        const auto rows = desk.lists().rows(query);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().id, first);
        query.states = {TicketState::Closed};
        QCOMPARE(desk.lists().rows(query).size(), 0);
    }

    void categoriesAreProposedFromTheirNamesAndLearntFromDecisions()
    {
        TestWorkspace desk;
        SearchService &search = desk.workspace->search();
        const auto byName = search.suggestCategories(u"TX-03"_s, u"计费不对，账单多收了"_s);
        QVERIFY(!byName.isEmpty());
        QCOMPARE(byName.constFirst().code, u"billing_problem"_s);
        QVERIFY(byName.constFirst().because.contains(u"计费"_s));
        QVERIFY(search.suggestCategories(u"TX-03"_s, u"猫咪"_s).isEmpty());
        QVERIFY(search.suggestCategories(u"no-such-scheme"_s, u"计费"_s).isEmpty());

        for (int i = 0; i < 120; ++i) {
            Registration registration = desk.complaint(u"猫咪咬断光纤%1"_s.arg(i));
            registration.ticket.categoryScheme = u"TX-03"_s;
            registration.ticket.category = u"network_problem"_s;
            QVERIFY(desk.tickets().registerTicket(registration));
        }
        const auto learnt = search.suggestCategories(u"TX-03"_s, u"家里的猫咪又来了"_s);
        QVERIFY(!learnt.isEmpty());
        QCOMPARE(learnt.constFirst().code, u"network_problem"_s);
        QVERIFY(learnt.constFirst().because.contains(u"猫咪"_s));
    }

    void similarTicketsAreFoundByBatchAndWords()
    {
        TestWorkspace desk;
        Registration registration = desk.complaint(u"鞋底开胶"_s);
        registration.ticket.product = u"登山靴"_s;
        registration.ticket.batch = u"B2026-07"_s;
        const auto first = desk.tickets().registerTicket(registration);
        QVERIFY(first);
        desk.registered(u"宽带断线"_s);
        Ticket ticket;
        ticket.title = u"又有顾客说鞋底開膠"_s;
        ticket.batch = u"B2026-07"_s;
        const auto similar = desk.workspace->search().similarTickets(ticket);
        QCOMPARE(similar.size(), 1);
        QCOMPARE(similar.constFirst().id, first->facts.ticket.id);
    }
};

QTEST_GUILESS_MAIN(SearchServiceTest)
#include "tst_searchservice.moc"
