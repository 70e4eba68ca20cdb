#include <QtTest/QtTest>

#include <QAbstractItemModelTester>

#include "base/language.h"
#include "testworkspace.h"
#include "ticketlist/tickettablemodel.h"
#include "ticketlist/todaymodel.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

QStringList titles(const QAbstractItemModel &model, int role = Qt::DisplayRole)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, 0).data(role).toString());
    return found;
}

} // namespace

// The two models of lists, over a real store.
class TicketListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translations.load(u"zh_CN"_s); }
    void todayGroupsByDueTimeAndCounts();
    void aFoldedGroupReadsNoTickets();
    void timeAloneMakesTheListOutOfDate();
    void furtherTicketsAreReadWhenAskedFor();
    void theTableSortsByWhatIsBehindTheWords();
    void theTableReadsPageByPage();
    void theArchiveHoldsClosedTicketsWithTheirResult();

private:
    Translations m_translations;
};

void TicketListsTest::todayGroupsByDueTimeAndCounts()
{
    test::TestWorkspace work;
    work.registered(u"先到的"_s);
    work.time.advanceHours(0.2);
    work.registered(u"后到的"_s);
    TodayModel model(work.lists(), work.reference(), work.time);
    QAbstractItemModelTester tester(&model);
    model.setQuery({});
    QCOMPARE(model.ticketCount(), 2);
    const QModelIndex first = model.firstTicket();
    QCOMPARE(first.data().toString(), u"先到的"_s);
    QCOMPARE(model.index(0).data(TodayModel::LineKindRole).toInt(), int(TodayModel::LineKind::Heading));
    QVERIFY(model.index(0).data().toString().contains(u"2 张工单"_s));
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"陈静"_s));
}

void TicketListsTest::aFoldedGroupReadsNoTickets()
{
    test::TestWorkspace work;
    work.registered();
    TodayModel model(work.lists(), work.reference(), work.time);
    model.setQuery({});
    const auto group = DueGroup(model.index(0).data(TodayModel::GroupRole).toInt());
    model.setFolded(group, true);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.countOf(group), 1);
    QVERIFY(!model.firstTicket().isValid());
    model.setFolded(group, false);
    QVERIFY(model.firstTicket().isValid());
}

void TicketListsTest::timeAloneMakesTheListOutOfDate()
{
    test::TestWorkspace work;
    work.registered();
    TodayModel model(work.lists(), work.reference(), work.time);
    model.setQuery({});
    QVERIFY(!model.isOutOfDate(work.time.now()));
    const auto row = model.firstTicket().data(TodayModel::RowRole).value<TicketRow>();
    QVERIFY(row.next.due.has_value());
    work.time.set(row.next.due->plusSeconds(1));
    QVERIFY(model.isOutOfDate(work.time.now()));
    model.reload();
    QVERIFY(!model.isOutOfDate(work.time.now()));
    QCOMPARE(model.countOf(DueGroup::Overdue), 1);
}

void TicketListsTest::furtherTicketsAreReadWhenAskedFor()
{
    test::TestWorkspace work;
    const int count = TodayModel::pageSize + 7;
    for (int i = 0; i < count; ++i)
        work.registered(u"第%1张"_s.arg(i));
    TodayModel model(work.lists(), work.reference(), work.time);
    QAbstractItemModelTester tester(&model);
    model.setQuery({});
    QCOMPARE(model.ticketCount(), count);
    QCOMPARE(model.rowCount(), 1 + TodayModel::pageSize + 1);
    const QModelIndex more = model.index(model.rowCount() - 1);
    QCOMPARE(more.data(TodayModel::LineKindRole).toInt(), int(TodayModel::LineKind::More));
    QVERIFY(more.data().toString().contains(u"7"_s));
    model.loadMore(DueGroup(more.data(TodayModel::GroupRole).toInt()));
    QCOMPARE(model.rowCount(), 1 + count);
    const QStringList ids = titles(model, TodayModel::TicketIdRole).mid(1);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), count);
}

void TicketListsTest::theTableSortsByWhatIsBehindTheWords()
{
    test::TestWorkspace work;
    for (const QString &title : {u"甲"_s, u"乙"_s, u"丙"_s}) {
        work.registered(title);
        work.time.advanceHours(0.1);
    }
    TicketTableModel model(work.lists(), work.reference(), work.time);
    QAbstractItemModelTester tester(&model);
    model.setQuery({});
    const auto shown = [&model] {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.index(row, TicketTableModel::Title).data().toString());
        return found;
    };
    QCOMPARE(shown(), (QStringList{u"丙"_s, u"乙"_s, u"甲"_s}));
    model.sort(TicketTableModel::Received, Qt::AscendingOrder);
    QCOMPARE(shown(), (QStringList{u"甲"_s, u"乙"_s, u"丙"_s}));
    model.sort(TicketTableModel::Title, Qt::DescendingOrder);
    QVERIFY(!TicketTableModel::isSortable(TicketTableModel::Title));
    QCOMPARE(shown(), (QStringList{u"甲"_s, u"乙"_s, u"丙"_s}));
}

void TicketListsTest::theTableReadsPageByPage()
{
    test::TestWorkspace work;
    const int count = TicketTableModel::pageSize + 3;
    for (int i = 0; i < count; ++i)
        work.registered(u"第%1张"_s.arg(i));
    TicketTableModel model(work.lists(), work.reference(), work.time);
    model.setQuery({});
    QCOMPARE(model.rowCount(), TicketTableModel::pageSize);
    QCOMPARE(model.countWords(), u"%1 张工单"_s.arg(count));
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), count);
    QVERIFY(!model.canFetchMore({}));
}

void TicketListsTest::theArchiveHoldsClosedTicketsWithTheirResult()
{
    test::TestWorkspace work;
    const TicketId closed = work.registered(u"办结的"_s);
    work.carry(closed, u"close"_s);
    work.registered(u"在办的"_s);
    TicketTableModel model(work.lists(), work.reference(), work.time);
    TicketQuery archive;
    archive.archiveOnly = true;
    model.setQuery(archive);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, TicketTableModel::Title).data().toString(), u"办结的"_s);
    QCOMPARE(model.index(0, TicketTableModel::Result).data().toString(), u"已恢复"_s);
    QVERIFY(!model.index(0, TicketTableModel::Closed).data().toString().isEmpty());
    archive.result = u"不存在的"_s;
    model.setQuery(archive);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TicketListsTest)
#include "tst_ticketlists.moc"
