#include <QThreadPool>
#include <QtTest/QtTest>

#include "base/servicecontext.h"
#include "base/writesession.h"
#include "testworkspace.h"
#include "ticketlist/tickettablemodel.h"
#include "tickets/ticketliststore.h"

using namespace kesu;
using namespace Qt::StringLiterals;

// A list longer than what is sorted while somebody waits.
class TicketTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void manyAreSortedBesideTheWindow_data();
    void manyAreSortedBesideTheWindow();
    void whatIsAskedForMeanwhileIsShownInTheEnd();
    void fewAreSortedAtOnce();
    void matchesThatHaveToBeSiftedAreFoundBesideTheWindow_data();
    void matchesThatHaveToBeSiftedAreFoundBesideTheWindow();
    void matchesInTheOrderOfTheListAreShownAtOnce();
    void theFirstPageIsThereAtOnceAndTheEndOnceItIsWanted();
    void whatWasSeenIsFoundAgainAfterAReload();

private:
    static constexpr int many = 1100;

    QStringList sortedByTheStore(TicketQuery::Sort sort, bool descending) const
    {
        TicketQuery query;
        query.sort = sort;
        query.descending = descending;
        query.limit = many;
        return idsOf(m_work.lists().rows(query));
    }
    static QStringList idsOf(const QList<TicketRow> &rows)
    {
        QStringList ids;
        for (const TicketRow &row : rows)
            ids.append(row.id.text());
        return ids;
    }
    static QStringList shown(TicketTableModel &model)
    {
        if (model.canFetchMore({}))
            model.fetchMore({});
        (void)QTest::qWaitFor([&model] { return !model.isSorting(); });
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row, 0).data(TicketTableModel::TicketIdRole).toString());
        return ids;
    }

    test::TestWorkspace m_work;
};

void TicketTableModelTest::initTestCase()
{
    Store &store = m_work.workspace->context().store();
    const TicketListStore lists(store.database());
    const auto session = store.begin(u"u1"_s, m_work.time.now(), u"test"_s);
    QVERIFY(session);
    for (int i = 0; i < many; ++i) {
        const QString id = u"t%1"_s.arg(i);
        QVERIFY((*session)->create(u"ticket"_s, id, {{u"number"_s, u"A%1"_s.arg(i, 4, 10, QLatin1Char('0'))},
                                                     {u"kind"_s, u"complaint"_s}, {u"state"_s, u"registered"_s},
                                                     {u"branch"_s, u"SH01"_s}, {u"category_scheme"_s, u"TX-01"_s},
                                                     {u"handling_owner"_s, i % 20 == 7 ? u"u7"_s : QString()},
                                                     {u"category"_s, u"c%1"_s.arg(i * 7 % 13)},
                                                     {u"result"_s, i % 3 == 0 ? u"r%1"_s.arg(i * 11 % 17) : QString()},
                                                     {u"received_at"_s, m_work.time.now().plusSeconds(i).toIso()}}));
        DueRow due;
        due.ticket = TicketId(id);
        due.phase = u"running"_s;
        due.due = m_work.time.now().plusSeconds(i * 31 % 101);
        due.levelRank = i * 5 % 4;
        QVERIFY(lists.putDue(due));
    }
    QVERIFY((*session)->commit());
}

void TicketTableModelTest::manyAreSortedBesideTheWindow_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("sort");
    QTest::newRow("time limit") << int(TicketTableModel::Clock) << int(TicketQuery::Sort::NextDue);
    QTest::newRow("level") << int(TicketTableModel::Level) << int(TicketQuery::Sort::Level);
    QTest::newRow("category") << int(TicketTableModel::Category) << int(TicketQuery::Sort::Category);
    QTest::newRow("result") << int(TicketTableModel::Result) << int(TicketQuery::Sort::Result);
}

void TicketTableModelTest::manyAreSortedBesideTheWindow()
{
    QFETCH(int, column);
    QFETCH(int, sort);
    TicketTableModel model(m_work.lists(), m_work.reference(), m_work.time);
    model.setQuery({});
    const QStringList before = idsOf({model.rowAt(model.index(0, 0)), model.rowAt(model.index(1, 0))});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const auto resets = reset.count();
        model.sort(column, order);
        QThreadPool::globalInstance()->waitForDone(); // however soon it is found, it waits for the window's next event
        QVERIFY(model.isSorting());
        QCOMPARE(reset.count(), resets);
        if (resets == 0) // what was there stays until then
            QCOMPARE(idsOf({model.rowAt(model.index(0, 0)), model.rowAt(model.index(1, 0))}), before);
        QTRY_VERIFY(!model.isSorting());
        QCOMPARE(reset.count(), resets + 1);
        QCOMPARE(model.rowCount(), many);
        QCOMPARE(shown(model), sortedByTheStore(TicketQuery::Sort(sort), order == Qt::DescendingOrder));
    }
}

void TicketTableModelTest::whatIsAskedForMeanwhileIsShownInTheEnd()
{
    TicketTableModel model(m_work.lists(), m_work.reference(), m_work.time);
    model.setQuery({});
    model.sort(TicketTableModel::Category, Qt::AscendingOrder);
    model.sort(TicketTableModel::Result, Qt::DescendingOrder);
    QTRY_VERIFY(!model.isSorting());
    QCOMPARE(shown(model), sortedByTheStore(TicketQuery::Sort::Result, true));

    model.sort(TicketTableModel::Category, Qt::AscendingOrder);
    TicketQuery few;
    few.category = u"c3"_s;
    model.setQuery(few); // so few that nothing has to be waited for
    QVERIFY(!model.isSorting());
    const QStringList ids = shown(model);
    QVERIFY(!ids.isEmpty() && ids.size() < 200);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(shown(model), ids);
}

void TicketTableModelTest::fewAreSortedAtOnce()
{
    TicketTableModel model(m_work.lists(), m_work.reference(), m_work.time);
    TicketQuery few;
    few.category = u"c5"_s;
    model.setQuery(few);
    model.sort(TicketTableModel::Level, Qt::AscendingOrder);
    QVERIFY(!model.isSorting());
    QVERIFY(model.rowCount() > 10);
}

void TicketTableModelTest::matchesThatHaveToBeSiftedAreFoundBesideTheWindow_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("found");
    QTest::newRow("in another order") << int(TicketTableModel::Closed) << QString() << u"A00"_s << 100;
    QTest::newRow("among the tickets of one person") << int(TicketTableModel::Received) << u"u7"_s << u"A00"_s << 5;
    QTest::newRow("none") << int(TicketTableModel::Number) << QString() << u"B00"_s << 0;
}

void TicketTableModelTest::matchesThatHaveToBeSiftedAreFoundBesideTheWindow()
{
    QFETCH(int, column);
    QFETCH(QString, owner);
    QFETCH(QString, words);
    TicketTableModel model(m_work.lists(), m_work.reference(), m_work.time);
    model.setSort(column, Qt::DescendingOrder);
    TicketQuery query;
    query.ownerId = owner;
    query.text = words;
    model.setQuery(query);
    QVERIFY(model.isSorting());
    QTRY_VERIFY(!model.isSorting());
    QTEST(model.rowCount(), "found");
    query.sort = model.query().sort;
    query.descending = true;
    QCOMPARE(shown(model), idsOf(m_work.lists().rows(query)));
}

void TicketTableModelTest::matchesInTheOrderOfTheListAreShownAtOnce()
{
    TicketTableModel model(m_work.lists(), m_work.reference(), m_work.time);
    TicketQuery query;
    query.text = u"A00"_s;
    model.setQuery(query);
    QVERIFY(!model.isSorting());
    QCOMPARE(model.rowCount(), 100);
}

void TicketTableModelTest::theFirstPageIsThereAtOnceAndTheEndOnceItIsWanted()
{
    TicketTableModel model(m_work.lists(), m_work.reference(), m_work.time);
    model.setQuery({});
    QCOMPARE(model.rowCount(), TicketTableModel::pageSize);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QCOMPARE(shown(model), sortedByTheStore(TicketQuery::Sort::Newest, true));
    QCOMPARE(model.rowCount(), many);
    QCOMPARE(reset.count(), 0); // what was there stays
    QVERIFY(!model.canFetchMore({}));

    TicketQuery words;
    words.text = u"A0"_s; // in the numbers of the first thousand
    model.setQuery(words);
    QStringList found = sortedByTheStore(TicketQuery::Sort::Newest, true);
    found.removeIf([](const QString &id) { return id.mid(1).toInt() >= 1000; });
    QCOMPARE(shown(model), found);
}

void TicketTableModelTest::whatWasSeenIsFoundAgainAfterAReload()
{
    TicketTableModel model(m_work.lists(), m_work.reference(), m_work.time);
    model.setQuery({});
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), many);
    const TicketId last = model.rowAt(model.index(many - 1, 0)).id;
    QCOMPARE(last, TicketId(u"t0"_s));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.reload();
    QCOMPARE(model.rowCount(), many);
    QTRY_COMPARE(reset.count(), 1);
    QCOMPARE(model.indexOf(last).row(), many - 1);
    model.sort(TicketTableModel::Received, Qt::AscendingOrder);
    QTRY_COMPARE(reset.count(), 2);
    QCOMPARE(model.indexOf(last).row(), 0);
}

QTEST_GUILESS_MAIN(TicketTableModelTest)
#include "tst_tickettablemodel.moc"
