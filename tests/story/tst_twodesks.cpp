#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include "forms/formfield.h"
#include "runninghub.h"
#include "setup/joinassistant.h"
#include "shellfakes.h"
#include "sync/syncpage.h"
#include "syncdesk.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;
using kesutest::RunningHub;

namespace {

template<typename T>
T *find(QWidget *window, const QString &name)
{
    T *found = window->findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

// A desk with its sync page, worked on by mouse and keys.
struct Window {
    SyncDesk desk;
    FakeNavigator navigator;
    FakePrompts prompts;
    std::unique_ptr<SyncPage> page;

    SyncDeps deps()
    {
        return {*desk.sync, desk.workspace->tickets(), desk.workspace->reference(), navigator, prompts, desk.time,
                [this] { return desk.workspace->actor(); }};
    }
    void show()
    {
        page = std::make_unique<SyncPage>(deps());
        page->resize(1200, 760);
        page->show();
    }
    void type(QWidget *form, const QString &field, const QString &text)
    {
        static_cast<QLineEdit *>(find<FormField>(form, field + u"Field"_s)->editor())->setText(text);
    }
    void press(const QString &button)
    {
        QTest::mouseClick(find<QPushButton>(page.get(), button), Qt::LeftButton);
    }
    QString headline() { return find<QLabel>(page.get(), u"syncHeadline"_s)->text(); }
};

} // namespace

// Two desks and a hub, by hand: joined, parted, the same ticket written on both, settled.
class TwoDesksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoDesksJoinPartDisagreeAndAgreeAgain()
    {
        RunningHub hub;
        const auto code = [&hub](const QString &role) { return hub.devices().newCode({u"SH01"_s, role}, u"test"_s)->code; };
        const QString url = u"http://127.0.0.1:%1"_s.arg(hub.port());

        // The first desk has worked alone, and joins from its sync page.
        Window one;
        one.desk.setUp();
        one.desk.sync->start();
        one.show();
        const QString alone = one.headline();
        one.press(u"joinHubButton"_s);
        one.type(one.page.get(), u"hub_url"_s, url);
        one.type(one.page.get(), u"enrol_code"_s, u"WRON-GWRO-NGWR"_s);
        one.type(one.page.get(), u"device_label"_s, u"一号柜台"_s);
        one.press(u"joinButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!find<FormField>(one.page.get(), u"enrol_codeField"_s)->problem().isEmpty(), 10000);
        one.type(one.page.get(), u"enrol_code"_s, code(SyncDesk::everyRole().join(u',')));
        one.press(u"joinButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(one.desk.sync->status().enrolled, 10000);
        QTRY_VERIFY2_WITH_TIMEOUT(one.desk.sync->status().waiting == 0 && one.desk.sync->status().lastExchange,
                                  "what was written before joining goes out by itself", 15000);
        QVERIFY(one.headline() != alone);

        // The second is new: it is asked for nothing but the code and who sits there.
        Window two;
        two.desk.sync->start();
        StaffId startedAs;
        JoinAssistant assistant(two.deps(), [&](const Actor &actor) {
            startedAs = actor.staff;
            two.desk.workspace->setActor(actor);
        });
        assistant.show();
        two.type(&assistant, u"hub_url"_s, url);
        two.type(&assistant, u"enrol_code"_s, code(u"handler"_s));
        two.type(&assistant, u"device_label"_s, u"二号柜台"_s);
        QTest::mouseClick(find<QPushButton>(&assistant, u"joinButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(find<QListWidget>(&assistant, u"whoList"_s)->isVisible(), 15000);
        QTest::mouseClick(find<QPushButton>(&assistant, u"startWorkButton"_s), Qt::LeftButton);
        QCOMPARE(startedAs, one.desk.boss.id);
        QVERIFY(two.desk.workspace->isSetUp());
        two.desk.sync->stop();
        two.show();

        // A ticket gets across; then both write its subject, the second without a network.
        const TicketId ticket = one.desk.registered(u"宽带网络中断"_s);
        QVERIFY(one.desk.syncNow());
        QVERIFY(two.desk.syncNow());
        two.desk.sync->stop();
        QVERIFY(two.desk.has(ticket));
        QVERIFY(one.desk.edit(ticket, u"title"_s, u"宽带网络中断三天"_s));
        QVERIFY(two.desk.edit(ticket, u"title"_s, u"宽带网络时断时续"_s));
        QVERIFY(one.desk.syncNow());
        QCOMPARE(two.desk.sync->reach(ticket), TicketReach::HereOnly);
        QVERIFY(two.desk.syncNow());
        QVERIFY(one.desk.syncNow());

        // Both show both values; one decides, and the other's list is empty again.
        QTRY_COMPARE_WITH_TIMEOUT(one.page->badgeCount(), 1, 5000);
        QTRY_COMPARE_WITH_TIMEOUT(two.page->badgeCount(), 1, 5000);
        QCOMPARE(two.page->findChildren<QLabel *>(u"conflictValueLabel"_s).size(), 2);
        for (QPushButton *take : two.page->findChildren<QPushButton *>(u"takeValueButton"_s)) {
            if (take->parentWidget()->findChild<QLabel *>(u"conflictValueLabel"_s)->text().contains(u"三"_s)) {
                QTest::mouseClick(take, Qt::LeftButton);
                break;
            }
        }
        QCOMPARE(two.page->badgeCount(), 0);
        QVERIFY(two.desk.syncNow());
        QVERIFY(one.desk.syncNow());
        QTRY_COMPARE_WITH_TIMEOUT(one.page->badgeCount(), 0, 5000);
        QCOMPARE(one.desk.ticket(ticket).title, u"宽带网络中断三天"_s);
        QCOMPARE(two.desk.ticket(ticket).title, one.desk.ticket(ticket).title);
        QCOMPARE(one.desk.workspace->verify(), Findings());
        QCOMPARE(two.desk.workspace->verify(), Findings());

        // The hub goes away: the page says since when, and what waits.
        hub.stop();
        QVERIFY(one.desk.edit(ticket, u"batch"_s, u"B7"_s));
        QVERIFY(!one.desk.syncNow());
        QTRY_VERIFY_WITH_TIMEOUT(one.desk.sync->status().isOffline(), 5000);
        QVERIFY(one.desk.sync->status().waiting > 0);
    }
};

QTEST_MAIN(TwoDesksTest)
#include "tst_twodesks.moc"
