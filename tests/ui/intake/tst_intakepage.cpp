#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "customers/customerservice.h"
#include "drafts/draftservice.h"
#include "forms/attachmentstrip.h"
#include "forms/catalogpicker.h"
#include "forms/findingslist.h"
#include "forms/formfield.h"
#include "forms/optionrow.h"
#include "intake/intakepage.h"
#include "intake/linklist.h"
#include "search/searchservice.h"
#include "settings/settingservice.h"
#include "shell/navigator.h"
#include "shell/prompts.h"
#include "testworkspace.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

class FakeNavigator final : public Navigator {
public:
    void openTicket(const TicketId &ticket) override { opened.append(ticket.text()); }
    void openTicketAt(const TicketId &ticket, const QString &) override { opened.append(ticket.text()); }
    void openPage(const QString &pageId, const QString &) override { pages.append(pageId); }
    void openPrintPreview(const TicketId &ticket, const QString &form) override
    {
        printed.append({ticket.text(), form});
    }
    void showMessage(const QString &text) override { messages.append(text); }

    QStringList opened;
    QStringList pages;
    QStringList messages;
    QList<std::pair<QString, QString>> printed;
};

class FakePrompts final : public Prompts {
public:
    void tell(QWidget *, const QString &, const QString &) override {}
    int choose(QWidget *, const Question &) override { return answer; }
    std::optional<QString> askText(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }

    int answer = 0;
};

// The page on a store of its own.
struct Desk {
    Desk() { openPage(); }

    void openPage()
    {
        Workspace &w = *store.workspace;
        page = std::make_unique<IntakePage>(IntakeDeps{w.tickets(), w.reference(), w.customers(), w.search(),
                                                       w.drafts(), w.settings(), navigator, prompts, store.time});
        page->resize(1280, 720);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page does not become active");
        page->focusFirst();
    }

    // The program dies: nothing is asked, nothing is kept at the last moment.
    void crash()
    {
        page.reset();
        store.reopen();
        openPage();
    }

    QWidget *edit(const QString &key) const { return page->findChild<FormField *>(key + u"Field"_s)->editor(); }
    QString problem(const QString &key) const { return page->findChild<FormField *>(key + u"Field"_s)->problem(); }
    bool isRequired(const QString &key) const { return page->findChild<FormField *>(key + u"Field"_s)->isRequired(); }

    // Goes to a field by Enter alone, as the clerk does.
    void enterTo(const QString &key)
    {
        QWidget *target = edit(key);
        for (int i = 0; i < 60; ++i) {
            QWidget *focus = QApplication::focusWidget();
            if (focus == target || target->isAncestorOf(focus))
                return;
            press(Qt::Key_Return);
        }
        qFatal("Enter does not lead to %s", qPrintable(key));
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    // What an input method commits.
    static void type(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    static void typeKeys(const char *keys) { QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(keys)); }

    TicketRow onlyTicket() const
    {
        const auto rows = store.lists().rows({});
        return rows.isEmpty() ? TicketRow() : rows.first();
    }

    test::TestWorkspace store;
    FakeNavigator navigator;
    FakePrompts prompts;
    std::unique_ptr<IntakePage> page;
};

void fillByKeyboard(Desk &desk)
{
    desk.typeKeys("13900139000");
    desk.enterTo(u"customer_name"_s);
    desk.type(u"马先生"_s);
    desk.enterTo(u"channel"_s);
    desk.typeKeys("phone");
    desk.enterTo(u"title"_s);
    desk.type(u"宽带网络中断"_s);
    desk.enterTo(u"narrative"_s);
    desk.type(u"昨晚起无法上网。"_s);
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    desk.type(u"重启光猫无效。"_s);
    desk.enterTo(u"occurred_at"_s);
    desk.type(u"昨天 20点"_s);
    desk.enterTo(u"category"_s);
    desk.type(u"服务保障"_s);
    desk.enterTo(u"level"_s);
    desk.press(Qt::Key_Space);
}

} // namespace

class TestIntakePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aComplaintIsRegisteredByKeyboardAlone()
    {
        Desk desk;
        fillByKeyboard(desk);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        const auto remarks = desk.page->findChild<FindingsList *>()->remarks();
        QVERIFY2(remarks.isEmpty(), qPrintable(remarks.isEmpty() ? QString() : remarks.first().text));
        const TicketRow row = desk.onlyTicket();
        QCOMPARE(row.title, u"宽带网络中断"_s);
        QCOMPARE(row.category, u"service_guarantee"_s);
        const auto view = desk.store.tickets().load(row.id);
        QVERIFY(view);
        QCOMPARE(view->facts.ticket.narrative, u"昨晚起无法上网。\n重启光猫无效。"_s);
        QCOMPARE(view->facts.ticket.level, u"urgent"_s);
        QCOMPARE(view->facts.ticket.policyId, u"TEL-1.3"_s);
        const QDateTime occurred = view->facts.ticket.occurredAt->toUtc().toTimeZone(QTimeZone("Asia/Shanghai"));
        QCOMPARE(occurred.toString(u"MM-dd HH:mm"_s), u"11-20 20:00"_s);
        QCOMPARE(view->customer.name, u"马先生"_s);
        QCOMPARE(view->customer.phone, u"13900139000"_s);

        auto *number = desk.page->findChild<QLabel *>(u"registeredNumberLabel"_s);
        QVERIFY(number->isVisible());
        QCOMPARE(number->text(), row.number);
        // Enter takes the next one.
        desk.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), desk.edit(u"customer_phone"_s));
        QVERIFY(desk.page->form().draft().isEmpty());
        // The channel used last is offered at once.
        QCOMPARE(desk.page->form().ticket().channel, u"phone"_s);
        QVERIFY(desk.store.workspace->drafts().drafts().isEmpty());
    }

    void saveAndPrintShowsTheSlip()
    {
        Desk desk;
        fillByKeyboard(desk);
        desk.press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(desk.navigator.printed.size(), 1);
        QCOMPARE(desk.navigator.printed.first().second, u"acceptance"_s);
        QCOMPARE(desk.navigator.printed.first().first, desk.onlyTicket().id.text());
    }

    void aRefusedSaveKeepsEverythingAndLeadsToTheFirstProblem()
    {
        Desk desk;
        desk.enterTo(u"title"_s);
        desk.type(u"只有主题"_s);
        desk.enterTo(u"occurred_at"_s);
        desk.type(u"大概上个月"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        auto *list = desk.page->findChild<FindingsList *>();
        QVERIFY(list->isVisible());
        QVERIFY(!list->remarks().isEmpty());
        QVERIFY(!desk.problem(u"occurred_at"_s).isEmpty());
        QVERIFY(!desk.problem(u"customer_phone"_s).isEmpty());
        QCOMPARE(static_cast<QLineEdit *>(desk.edit(u"title"_s))->text(), u"只有主题"_s);
        QCOMPARE(static_cast<QLineEdit *>(desk.edit(u"occurred_at"_s))->text(), u"大概上个月"_s);
        QVERIFY(desk.onlyTicket().id.isNull());
        const QString where = list->remarks().first().where;
        QWidget *first = desk.edit(where.startsWith(u"customer"_s) ? u"customer_phone"_s : where);
        QVERIFY(first == QApplication::focusWidget() || first->isAncestorOf(QApplication::focusWidget()));
        // The words that were no time are still there after a crash.
        QTRY_VERIFY_WITH_TIMEOUT(!desk.store.workspace->drafts().drafts(u"intake"_s).isEmpty(), 2000);
        desk.crash();
        QVERIFY(desk.page->openItem(desk.store.workspace->drafts().drafts(u"intake"_s).first().id));
        QCOMPARE(static_cast<QLineEdit *>(desk.edit(u"occurred_at"_s))->text(), u"大概上个月"_s);
    }

    void aDraftIsOfferedAfterACrash()
    {
        Desk desk;
        desk.type(u"马"_s);
        desk.enterTo(u"title"_s);
        desk.type(u"鞋底开胶"_s);
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QApplication::clipboard()->setImage(image);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.page->form().draft().attachments.size(), 1);
        QCOMPARE(static_cast<QLineEdit *>(desk.edit(u"title"_s))->text(), u"鞋底开胶"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.store.workspace->drafts().drafts(u"intake"_s).isEmpty(), 2000);
        desk.crash();

        auto *card = desk.page->findChild<QWidget *>(u"parkedDraftsCard"_s);
        QVERIFY(card->isVisible());
        auto *button = card->findChild<QPushButton *>();
        QVERIFY(button->text().contains(u"鞋底开胶"_s));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(static_cast<QLineEdit *>(desk.edit(u"title"_s))->text(), u"鞋底开胶"_s);
        // Typed where the phone is asked for, it went where names belong.
        QCOMPARE(static_cast<QLineEdit *>(desk.edit(u"customer_name"_s))->text(), u"马"_s);
        const auto files = desk.page->findChild<AttachmentStrip *>()->files();
        QCOMPARE(files.size(), 1);
        QCOMPARE(QImage::fromData(files.first().bytes), image);
    }

    void aSecondCallerInterruptsTheFirst()
    {
        Desk desk;
        desk.enterTo(u"title"_s);
        desk.type(u"第一位"_s);
        desk.page->openItem({});
        QVERIFY(static_cast<QLineEdit *>(desk.edit(u"title"_s))->text().isEmpty());
        desk.enterTo(u"title"_s);
        desk.type(u"第二位"_s);
        desk.page->openItem({});
        QCOMPARE(desk.store.workspace->drafts().drafts(u"intake"_s).size(), 2);
        auto *card = desk.page->findChild<QWidget *>(u"parkedDraftsCard"_s);
        QTRY_COMPARE(card->findChildren<QPushButton *>().size(), 2);
    }

    void escGoesBackAndKeepsTheDraft()
    {
        Desk desk;
        desk.enterTo(u"title"_s);
        desk.type(u"半截"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.navigator.pages, QStringList{u"today"_s});
        QCOMPARE(desk.store.workspace->drafts().drafts(u"intake"_s).size(), 1);
    }

    void anInputMethodInTheMiddleIsNeitherSavedNorLeft()
    {
        Desk desk;
        desk.enterTo(u"title"_s);
        desk.type(u"鞋底"_s);
        QInputMethodEvent composing(u"kaijiao"_s, {});
        QApplication::sendEvent(QApplication::focusWidget(), &composing);
        desk.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), desk.edit(u"title"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.store.workspace->drafts().drafts(u"intake"_s).isEmpty(), 2000);
        QCOMPARE(desk.page->form().ticket().title, u"鞋底"_s);
    }

    void levelsAreClosedUntilThereIsACategory()
    {
        Desk desk;
        QVERIFY(!desk.edit(u"level"_s)->isEnabled());
        desk.enterTo(u"category"_s);
        desk.type(u"服务保障"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.page->form().ticket().category, u"service_guarantee"_s);
        QVERIFY(desk.edit(u"level"_s)->isEnabled());
        static_cast<CatalogPicker *>(desk.edit(u"category"_s))->setCode({});
        QVERIFY(!desk.edit(u"level"_s)->isEnabled());
        QVERIFY(desk.page->form().ticket().level.isEmpty());
    }

    void theClocksShownBeforeAreThoseThatRunAfterwards()
    {
        Desk desk;
        fillByKeyboard(desk);
        const ClockResults before = desk.page->form().clocks();
        QVERIFY(!before.isEmpty());
        auto *list = desk.page->findChild<LinkList *>(u"clockPreviewList"_s);
        QTRY_COMPARE(list->lines().size(), before.size());
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        const ClockResults after = desk.store.tickets().clocks(desk.onlyTicket().id, desk.store.time.now());
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            QCOMPARE(after.at(i).code, before.at(i).code);
            QCOMPARE(after.at(i).due, before.at(i).due);
        }
    }

    void requiredFieldsFollowThePolicy_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QStringList>("required");
        QTest::addColumn<bool>("product");
        QTest::newRow("telecom") << u"TEL-1.3"_s << QStringList{u"channel"_s} << false;
        QTest::newRow("manufacturing") << u"MFG-8D"_s
                                       << QStringList{u"defect"_s, u"batch"_s, u"quantity"_s, u"shipping_date"_s,
                                                      u"returned"_s, u"occurred_at"_s, u"place"_s}
                                       << true;
    }

    void requiredFieldsFollowThePolicy()
    {
        QFETCH(QString, policy);
        QFETCH(QStringList, required);
        QFETCH(bool, product);
        Desk desk;
        desk.page->form().choosePolicy(policy, {});
        for (const QString &key : required)
            QVERIFY2(desk.isRequired(key), qPrintable(key));
        QCOMPARE(desk.edit(u"batch"_s)->isVisible(), product);
        // Every field the policy wants can be found on the page and is refused while empty.
        desk.enterTo(u"title"_s);
        desk.type(u"x"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        for (const QString &key : required) {
            if (key != u"channel"_s)
                QVERIFY2(!desk.problem(key).isEmpty(), qPrintable(key));
        }
    }

    void aKnownCustomerIsFoundByInitialsAndShowsEarlierTickets()
    {
        Desk desk;
        desk.store.registered();
        desk.typeKeys("zw");
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        QCOMPARE(static_cast<QLineEdit *>(desk.edit(u"customer_name"_s))->text(), u"张伟"_s);
        QCOMPARE(QApplication::focusWidget(), desk.edit(u"channel"_s));
        auto *earlier = desk.page->findChild<LinkList *>(u"earlierTicketList"_s);
        QCOMPARE(earlier->lines().size(), 1);
        QVERIFY(earlier->isVisible());
    }

    void reachesEveryFieldOfTheFormByEnter()
    {
        Desk desk;
        desk.page->form().choosePolicy(u"MFG-8D"_s, {});
        for (const QString &key : {u"channel"_s, u"received_at"_s, u"kind"_s, u"title"_s, u"narrative"_s, u"category"_s,
                                   u"product"_s, u"batch"_s, u"returned"_s, u"defect"_s, u"attachments"_s, u"demand"_s,
                                   u"remedies"_s, u"claim_amount"_s, u"policy_id"_s, u"customer_due"_s})
            desk.enterTo(key);
    }
};

QTEST_MAIN(TestIntakePage)
#include "tst_intakepage.moc"
