#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "forms/catalogpicker.h"
#include "forms/findingslist.h"
#include "forms/formfield.h"
#include "settings/settingservice.h"
#include "setup/setupassistant.h"
#include "testworkspace.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

// A store nobody has set up.
struct FreshDesk {
    FreshDesk()
    {
        auto opened = Workspace::open(dir.path(), time);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().code));
        workspace = std::move(*opened);
        assistant = std::make_unique<SetupAssistant>(workspace->reference(), workspace->settings(),
                                                     [this](const Actor &actor) { workspace->setActor(actor); });
        assistant->show();
        assistant->activateWindow();
        if (!QTest::qWaitForWindowActive(assistant.get()))
            qFatal("the assistant does not become active");
    }

    FormField *field(const QString &key) const { return assistant->findChild<FormField *>(key + u"Field"_s); }
    QLineEdit *line(const QString &key) const { return static_cast<QLineEdit *>(field(key)->editor()); }
    void finish() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }

    QTemporaryDir dir;
    test::FakeTime time;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SetupAssistant> assistant;
};

} // namespace

class TestSetupAssistant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneKeyFinishesWithUsableValues()
    {
        FreshDesk desk;
        QVERIFY(!desk.workspace->isSetUp());
        QVERIFY(!desk.line(u"my_name"_s)->text().isEmpty());
        const QString me = desk.line(u"my_name"_s)->text();
        desk.finish();
        QCOMPARE(desk.assistant->result(), static_cast<int>(QDialog::Accepted));
        QVERIFY(desk.workspace->isSetUp());
        QCOMPARE(desk.workspace->actor().name, me);
        const Organisation organisation = desk.workspace->reference().organisation();
        QVERIFY(desk.workspace->reference().policy(organisation.defaultPolicy));
        QVERIFY(desk.workspace->reference().calendar(organisation.officeCalendar));
        QCOMPARE(organisation.deviceLetter, u"A"_s);
        QVERIFY(!desk.workspace->reference().departments().isEmpty());
    }

    void theTypeDecidesPolicySchemesAndDepartments()
    {
        FreshDesk desk;
        static_cast<CatalogPicker *>(desk.field(u"organisation_type"_s)->editor())->setCode(u"manufacturing"_s);
        const SetupPlan &plan = desk.assistant->plan();
        QCOMPARE(plan.organisation.defaultPolicy, u"MFG-8D"_s);
        QCOMPARE(plan.organisation.categorySchemes, QStringList{u"TX-10"_s});
        QVERIFY(plan.organisation.selectedPolicies.contains(u"MFG-8D"_s));
        QVERIFY(!plan.departments.isEmpty());
    }

    void whatCannotBeTakenIsNamedAndKept()
    {
        FreshDesk desk;
        desk.line(u"branch_code"_s)->setText(u"上海 1"_s);
        desk.line(u"device_letter"_s)->setText(u"AB"_s);
        desk.line(u"my_name"_s)->clear();
        desk.finish();
        QVERIFY(!desk.workspace->isSetUp());
        QCOMPARE(desk.assistant->findChild<FindingsList *>()->remarks().size(), 3);
        QVERIFY(!desk.field(u"branch_code"_s)->problem().isEmpty());
        QCOMPARE(desk.line(u"branch_code"_s)->text(), u"上海 1"_s);
        QVERIFY(desk.line(u"branch_code"_s)->hasFocus());
    }

    void enterAloneLeadsToTheFinish()
    {
        FreshDesk desk;
        desk.line(u"my_name"_s)->setText(u"陈静"_s);
        auto *button = desk.assistant->findChild<QPushButton *>(u"finishSetupButton"_s);
        for (int i = 0; i < 40 && !button->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(button->hasFocus());
        QTest::keyClick(button, Qt::Key_Return);
        QVERIFY(desk.workspace->isSetUp());
    }
};

QTEST_MAIN(TestSetupAssistant)
#include "tst_setupassistant.moc"
