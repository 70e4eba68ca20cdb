#include <QListWidget>
#include <QPlainTextEdit>
#include <QTreeWidget>

#include "branch.h"
#include "cutoff.h"
#include "desk.h"
#include "escalations/clockhint.h"
#include "runninghub.h"
#include "service/syncservice.h"
#include "setup/joinassistant.h"
#include "shellfakes.h"
#include "sync/syncdeps.h"
#include "syncdesk.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using namespace kesu::test;
using kesutest::RunningHub;

// Every screen beside the main job, in the look of the environment: it opens, and no word on it is cut off. Part of the tour.
class ScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<Desk>(m_folder.filePath(u"store"_s));
        m_desk->time.set(SystemTime().now());
        m_desk->start([](Workspace &workspace) { setUpBranchOf(workspace, SyncDesk::everyRole()); });
        StaffMember second;
        second.name = u"欧阳海燕"_s;
        second.branch = u"SH01"_s;
        second.department = u"客户服务部"_s;
        second.roles = {u"handler"_s, u"administrator"_s};
        second.id = TestWorkspace::must(work().reference().saveStaff(second));
        TestWorkspace::must(work().reference().saveBranches(
            {{u"BJ01"_s, u"北京朝阳营业厅"_s}, {u"GZ01"_s, u"广州天河营业厅"_s}}));
        m_ticket = registered(u"宽带网络中断三天仍未恢复，多次报修无人上门"_s);
        m_other = registered(u"宽带网络中断"_s);
    }

    void init()
    {
        if (m_broken)
            QSKIP("an earlier screen broke off");
    }
    void cleanup() { m_broken = m_broken || QTest::currentTestFailed(); }

    void thisComputerIsAlone()
    {
        m_desk->window().openPage(u"sync"_s, u"conflicts"_s);
        see("sync-alone");
        m_desk->window().openPage(u"sync"_s, u"hub"_s);
        m_desk->hand.click("joinButton");
        see("sync-join");
        field("hub_url", u"http://127.0.0.1:%1"_s.arg(m_hub.port()));
        field("enrol_code", u"WRON-GWRO-NGWR"_s);
        field("device_label", u"一号柜台"_s);
        m_desk->hand.click("joinButton");
        Hand::until([&] { return !page<FormField>("enrol_codeField")->problem().isEmpty(); }, u"no wrong code"_s);
        see("sync-join-refused");
        field("enrol_code", code(SyncDesk::everyRole().join(u',')));
        m_desk->hand.click("joinButton");
        Hand::until([&] { return m_desk->sync().status().enrolled; }, u"not joined"_s);
        exchanged();
    }

    void aNewComputerIsToldWhatItReceives()
    {
        m_second.sync->start();
        JoinAssistant assistant({*m_second.sync, m_second.workspace->tickets(), m_second.workspace->reference(), m_navigator,
                                 m_prompts, m_second.time, [this] { return m_second.workspace->actor(); }},
                                [this](const Actor &actor) { m_second.workspace->setActor(actor); });
        assistant.show();
        see("join-assistant", &assistant);
        const auto type = [&](const char *key, const QString &text) {
            static_cast<QLineEdit *>(assistant.findChild<FormField *>(QLatin1String(key) + "Field"_L1)->editor())->setText(text);
        };
        type("hub_url", u"http://127.0.0.1:%1"_s.arg(m_hub.port()));
        type("enrol_code", code(u"handler"_s));
        type("device_label", u"二号柜台"_s);
        assistant.findChild<QPushButton *>(u"joinButton"_s)->click();
        const auto *people = assistant.findChild<QListWidget *>(u"whoList"_s);
        Hand::until([&] { return people->isVisible(); }, u"nobody to choose"_s);
        see("join-assistant-who", &assistant);
        m_second.sync->stop();
        m_second.workAs(staffCalled(u"欧阳海燕"_s));
    }

    void peopleDisagree()
    {
        QVERIFY(m_second.syncNow());
        edit(u"title"_s, u"宽带网络中断三天仍未恢复，客户要求当日上门并减免本月费用"_s);
        QVERIFY(m_second.edit(m_ticket, u"title"_s, u"宽带网络时断时续，多次报修无人上门，客户扬言向媒体反映"_s));
        edit(u"product"_s, u"家庭宽带 300M"_s);
        exchanged();
        QVERIFY(m_second.syncNow());
        exchanged();
        Hand::until([&] { return m_desk->sync().status().conflicts > 0; }, u"no conflict"_s);
        m_desk->window().openPage(u"sync"_s, u"conflicts"_s);
        see("sync-conflict");
        m_desk->hand.click("thirdValueFoldButton");
        see("sync-conflict-third");
        m_desk->window().openTicket(m_ticket);
        see("ticket-unsettled");
    }

    void theHubDoesNotAcceptEverything()
    {
        exchanged();
        m_desk->sync().stop(); // from here on it hears nothing by itself
        // Over there somebody has lost their rights, which is not known here yet; what they do here is refused.
        StaffMember second = staffCalled(u"欧阳海燕"_s);
        second.roles = {u"handler"_s};
        m_second.workAs(staffCalled(u"陈静"_s));
        TestWorkspace::must(m_second.workspace->reference().saveStaff(second));
        QVERIFY(m_second.syncNow());
        workAs(staffCalled(u"欧阳海燕"_s));
        m_desk->time.set(SystemTime().now()); // after their rights were gone
        TestWorkspace::must(work().reference().saveBranches(
            {{u"BJ01"_s, u"北京国贸营业厅"_s}, {u"GZ01"_s, u"广州天河营业厅"_s}}));
        exchanged();
        workAs(staffCalled(u"陈静"_s));
        Hand::until([&] { return m_desk->sync().status().notAccepted > 0; }, u"nothing was refused"_s);
        m_desk->window().openPage(u"sync"_s, u"not-accepted"_s);
        see("sync-not-accepted");
    }

    void theHubIsLookedAfter()
    {
        m_desk->window().openPage(u"sync"_s, u"hub"_s);
        const auto *devices = page<QTreeWidget>("deviceList");
        Hand::until([&] { return devices->topLevelItemCount() == 2; }, u"no computers"_s);
        const auto *held = page<QTreeWidget>("quarantineList");
        Hand::until([&] { return held->topLevelItemCount() > 0; }, u"nothing is held back"_s);
        see("sync-hub");
        m_desk->hand.click("makeCodeButton");
        Hand::until([&] { return page<QLabel>("enrolCodeLabel")->isVisible(); }, u"no code"_s);
        see("sync-hub-code");
        auto *area = scrollAreaOf(page<QWidget>("leaveHubCard"));
        area->ensureWidgetVisible(page<QWidget>("leaveHubCard"));
        see("sync-hub-below");
    }

    void theHubIsGone()
    {
        m_hub.stop();
        edit(u"batch"_s, u"B7"_s);
        m_desk->window().openPage(u"sync"_s, u"conflicts"_s);
        m_desk->hand.click("syncNowButton");
        Hand::until([&] { return m_desk->sync().status().isOffline(); }, u"not offline"_s);
        see("sync-offline");
        m_desk->sync().stop();
    }

    void theStepsThatConcernOtherTickets_data()
    {
        QTest::addColumn<QString>("step");
        for (const char *step : {"merge", "split", "transfer", "correct"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }
    void theStepsThatConcernOtherTickets()
    {
        QFETCH(QString, step);
        const QByteArray picture = "ticket-" + step.toLatin1();
        m_desk->window().openTicketAt(m_other, u"step:"_s + step);
        QVERIFY(page<QWidget>("stepForm")->isVisible());
        see(picture.constData());
        m_desk->hand.click("stepSaveButton"); // with what is missing
        see((picture + "-refused").constData());
        m_desk->hand.click("stepBackButton");
    }

    void theBellTellsWhoHasToKnow()
    {
        m_desk->time.advanceHours(3);
        m_desk->hand.click("escalationBell");
        see("bell");
        QApplication::activePopupWidget()->close();
        auto *hint = page<ClockHint>("clockHint");
        hint->tell(work().escalations().standing(m_desk->time.now()), QTimeZone("Asia/Shanghai"));
        see("bell-hint");
        hint->hide();
    }

    void aLayoutIsWritten()
    {
        m_desk->window().openPage(u"settings"_s, u"paper"_s);
        see("layout-shipped");
        auto *text = page<QPlainTextEdit>("layoutEdit");
        text->setPlainText(text->toPlainText().replace(u"\"body\": 10"_s, u"\"body\": 11"_s));
        see("layout-changed");
        text->setPlainText(text->toPlainText().replace(u"\"blocks\""_s, u"\"block\""_s));
        see("layout-wrong");
        m_desk->hand.click("undoLayoutButton");
    }

    void theStoreIsLookedAfter()
    {
        m_desk->window().openPage(u"settings"_s, u"care"_s);
        m_desk->prompts.saveTo = m_folder.filePath(u"backup.kesubackup"_s);
        m_desk->hand.click("backupButton");
        Hand::until([&] { return !page<QLabel>("careResult")->text().isEmpty(); }, u"no backup"_s);
        see("care");
    }

    void noWordWasCutOff() { QVERIFY2(m_cutOff.isEmpty(), qPrintable(m_cutOff.join(u'\n'))); }

    void cleanupTestCase() { m_desk.reset(); }

private:
    Workspace &work() const { return m_desk->workspace(); }
    template<typename T>
    T *page(const char *name) const
    {
        return m_desk->hand.find<T>(name);
    }
    // Taken into the album, and looked at for words that are cut off.
    void see(const char *picture, QWidget *surface = nullptr)
    {
        QTest::qWait(60); // what is laid out anew
        QWidget *seen = surface ? surface : m_desk->hand.surface();
        m_desk->album.show(seen, picture);
        for (const QString &words : cutOff(seen))
            m_cutOff.append(QLatin1String(picture) + u": "_s + words);
    }
    void field(const char *key, const QString &text)
    {
        if (const auto *found = page<FormField>((QByteArray(key) + "Field").constData()))
            static_cast<QLineEdit *>(found->editor())->setText(text);
    }
    QString code(const QString &role)
    {
        return m_hub.devices().newCode({u"SH01"_s, role}, u"test"_s)->code;
    }
    StaffMember staffCalled(const QString &name) const
    {
        for (const StaffMember &member : work().reference().staff()) {
            if (member.name == name)
                return member;
        }
        return {};
    }
    void workAs(const StaffMember &who)
    {
        work().setActor({who.id, who.name, who.roles, who.branch, who.department});
    }
    TicketId registered(const QString &title)
    {
        Registration registration;
        Ticket &ticket = registration.ticket;
        ticket.title = title;
        ticket.narrative = u"昨晚起无法上网，重启光猫无效。"_s;
        ticket.channel = u"phone"_s;
        ticket.policyId = u"TEL-1.3"_s;
        ticket.categoryScheme = u"TX-01"_s;
        ticket.category = u"service_guarantee"_s;
        ticket.levelScheme = u"SV-01"_s;
        ticket.level = u"urgent"_s;
        registration.customer.name = u"张伟"_s;
        registration.customer.phone = u"13800138000"_s;
        return TestWorkspace::must(work().tickets().registerTicket(registration)).facts.ticket.id;
    }
    void edit(const QString &key, const QString &value)
    {
        const auto view = work().tickets().load(m_ticket);
        TestWorkspace::must(work().tickets().edit(m_ticket, {{key, value}}, view->version));
    }
    void exchanged()
    {
        const auto done = SyncDesk::await<void>(
            [this](const Answer<void> &answer) { m_desk->sync().syncNow(&m_desk->sync(), answer); });
        Hand::need(bool(done), done ? QString() : done.error().code);
    }
    static QScrollArea *scrollAreaOf(QWidget *widget)
    {
        for (QWidget *up = widget; up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                return area;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    RunningHub m_hub;
    std::unique_ptr<Desk> m_desk;
    SyncDesk m_second;
    FakeNavigator m_navigator;
    FakePrompts m_prompts;
    TicketId m_ticket;
    TicketId m_other;
    QStringList m_cutOff;
    bool m_broken = false;
};

QTEST_MAIN(ScreensTest)
#include "tst_screens.moc"
