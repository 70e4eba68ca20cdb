#include <QtTest/QtTest>

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

#include "eightd/disciplinelist.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdpage.h"
#include "eightd/revisiondifferences.h"
#include "eightddesk.h"
#include "forms/fieldeditor.h"
#include "forms/formfield.h"

using namespace Qt::StringLiterals;
using namespace kesu;
using kesu::test::EightDDesk;

// The editor of an 8D report with real widgets over a real store.
class EightDPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<EightDDesk>();
        m_page.reset(EightDPage::open(m_desk->deps(), m_desk->id));
        m_page->resize(1200, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void aReportThatIsNotThereOpensNothing()
    {
        QVERIFY(!EightDPage::open(m_desk->deps(), EightDId(u"nothing"_s)));
    }

    void everyFieldOfTheReportHasAnEditorOnOneOfThePages()
    {
        QStringList without;
        for (int place = -1; place < disciplineCount; ++place)
            m_page->showPlace(place);
        // Steps of their own write these; the earlier report is picked, not typed.
        const QStringList steps{u"number"_s, u"ticket"_s, u"state"_s, u"closed_on"_s, u"ineffective_reason"_s,
                                u"repeat_of"_s};
        for (const auto &field : eightDFields()) {
            if (!steps.contains(field.key) && !m_page->findChild<FormField *>(field.key + u"Field"_s))
                without.append(field.key);
        }
        QCOMPARE(without, QStringList());
    }

    void typingIsADeedOfTheReportAndUndoneInsideTheField()
    {
        m_page->showPlace(2);
        auto *object = edit(u"object"_s);
        const QString before = object->text();
        object->setFocus();
        object->selectAll();
        QTest::keyClicks(object, u"Lamp"_s);
        QCOMPARE(m_page->editing().report().object, u"Lamp"_s);
        QCOMPARE(words(u"savingLabel"_s), u"Saving…"_s);
        QVERIFY(m_page->hasUnsavedChanges());
        QTest::keyClick(object, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(object->text(), before);
        QTest::keyClick(object, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(object->text(), u"Lamp"_s);
        m_page->aboutToClose();
        QCOMPARE(m_desk->stored().object, u"Lamp"_s);
        QCOMPARE(words(u"savingLabel"_s), u"Saved"_s);
    }

    void aFindingLeadsToItsField()
    {
        m_page->editing().setValue({}, {}, u"problem_statement"_s, {});
        m_page->editing().setValue({}, {}, u"object"_s, {});
        m_page->editing().setValue({}, {}, u"defect"_s, {});
        reviewed();
        auto *list = m_page->findChild<QListWidget *>(u"findingList"_s);
        const auto found = list->findItems(u"D2\nThe problem description does not name"_s, Qt::MatchContains);
        QVERIFY(!found.isEmpty());
        list->setCurrentItem(found.first());
        Q_EMIT list->itemActivated(found.first());
        QCOMPARE(m_page->place(), 2);
        QVERIFY(edit(u"object"_s)->hasFocus());
    }

    void aFindingIsAcceptedWithAReasonAndTheAcceptanceWithdrawn()
    {
        m_page->editing().setValue({}, {}, u"problem_statement"_s, {});
        m_page->editing().setValue({}, {}, u"object"_s, {});
        m_page->editing().setValue({}, {}, u"defect"_s, {});
        reviewed();
        auto *list = m_page->findChild<QListWidget *>(u"findingList"_s);
        QVERIFY(list->count() > 0);
        list->setCurrentRow(0);
        m_desk->prompts.text = u"客户已知"_s;
        auto *accept = m_page->findChild<QPushButton *>(u"acceptFindingButton"_s);
        accept->click();
        QCOMPARE(m_desk->stored().acceptedFindings.size(), 1);
        reviewed();
        QVERIFY(list->item(0)->font().strikeOut());
        QVERIFY(list->item(0)->text().contains(u"陈静"_s));
        accept->click();
        QVERIFY(m_desk->stored().acceptedFindings.isEmpty());
    }

    void bothValuesOfAFieldWrittenTwiceAreShownAndOneIsChosen()
    {
        m_page->showPlace(2);
        m_page->editing().setValue({}, {}, u"object"_s, u"我的"_s);
        m_desk->elsewhere([](EightD &report) { report.object = u"别人的"_s; });
        auto *banner = m_page->findChild<QWidget *>(u"clashBanner"_s);
        QVERIFY(banner->isVisible());
        QCOMPARE(edit(u"object"_s)->text(), u"别人的"_s);
        banner->findChild<QPushButton *>(u"keepMineButton"_s)->click();
        QTRY_VERIFY(!banner->isVisible());
        QCOMPARE(edit(u"object"_s)->text(), u"我的"_s);
    }

    void theListSaysHowFarEachDisciplineIs()
    {
        auto *list = m_page->findChild<DisciplineList *>();
        QCOMPARE(list->count(), 1 + disciplineCount);
        m_page->editing().setValue({}, {}, u"d1_done_on"_s, u"2026-03-18"_s);
        m_page->editing().change(u"-"_s, [](EightD &report) { report.team.clear(); });
        reviewed();
        const QString said = list->item(2)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u"Done 2026-03-18"_s), qPrintable(said));
        QVERIFY2(said.contains(u"1 warning"_s), qPrintable(said));
    }

    void whatTheTicketKnowsIsTakenOver()
    {
        m_page->editing().setValue({}, {}, u"customer_statement"_s, u"客户说得含糊"_s);
        m_page->showPlace(2);
        auto *take = m_page->findChild<QPushButton *>(u"customer_statementTakeButton"_s);
        QVERIFY(take);
        take->click();
        QCOMPARE(m_page->editing().report().customerStatement, m_desk->work.ticket(m_desk->ticket).narrative);
    }

    void sendingFreezesTheReportAndVersionsCanBeCompared()
    {
        m_desk->prompts.text = u"首次回复"_s;
        m_desk->prompts.choice = 0; // send it anyway, should the review be against it
        m_page->findChild<QPushButton *>(u"sendInterimButton"_s)->click();
        QCOMPARE(m_desk->stored().revisions.size(), 1);
        QCOMPARE(m_desk->stored().revisions.first().note, u"首次回复"_s);
        m_page->editing().setValue({}, {}, u"batch"_s, u"B777"_s);
        m_page->findChild<QPushButton *>(u"sendFinalButton"_s)->click();
        QCOMPARE(m_page->findChild<QTreeWidget *>(u"revisionList"_s)->topLevelItemCount(), 2);
        RevisionDifferences differences(m_desk->deps(), m_page->editing().report(), 2);
        auto *lines = differences.findChild<QTreeWidget *>(u"differenceList"_s);
        const auto batch = lines->findItems(u"B777"_s, Qt::MatchExactly | Qt::MatchRecursive, 2);
        QCOMPARE(batch.size(), 1);
        QCOMPARE(batch.first()->text(1), u"B260301"_s);
        m_desk->prompts.text = u"附件缺失"_s;
        m_page->findChild<QPushButton *>(u"customerRejectsButton"_s)->click();
        QVERIFY(!m_desk->stored().decisions.last().accepted);
        QVERIFY(words(u"decisionsLabel"_s).contains(u"附件缺失"_s));
    }

    void theSameFailureBringsUpTheClosedReportAndMarksItIneffective()
    {
        const EightDId earlier = m_desk->closedReport();
        m_page->showPlace(2);
        auto *lessons = m_page->findChild<QWidget *>(u"lessonsList"_s);
        QTRY_VERIFY(lessons->isVisible());
        lessons->findChild<QPushButton *>(u"openLessonButton"_s)->click();
        QCOMPARE(m_desk->navigator.documents, QStringList{u"eightd:"_s + earlier.text()});
        auto *cameBack = lessons->findChild<QPushButton *>(u"cameBackButton"_s);
        cameBack->click(); // the safest answer changes nothing
        QVERIFY(m_page->editing().report().repeatOf.isEmpty());
        m_desk->prompts.choice = 0;
        cameBack->click();
        QVERIFY(m_page->editing().save());
        QCOMPARE(m_desk->stored().repeatOf, earlier.text());
        QCOMPARE(kesu::test::TestWorkspace::must(m_desk->reports().load(earlier)).report.state, EightDState::Ineffective);
    }

    void theStampStartsTheClockForVerification()
    {
        m_page->showPlace(6);
        m_page->findChild<QPushButton *>(u"implementedStampButton"_s)->click();
        const ClockResults clocks = m_desk->reports().clocks(m_desk->stored(), m_desk->work.time.now());
        QVERIFY(std::any_of(clocks.cbegin(), clocks.cend(), [](const ClockResult &clock) {
            return clock.code == "verify"_L1 && clock.phase == ClockPhase::Running;
        }));
        QVERIFY(m_page->findChild<QLabel *>(u"implementedStampLabel"_s)->isVisible());
    }

    void aClosedReportCannotBeWrittenInUntilItIsReopened()
    {
        m_page->showPlace(8);
        m_desk->close(m_desk->id);
        QVERIFY(!m_page->editing().isWritable());
        m_page->showPlace(2);
        QVERIFY(!edit(u"object"_s)->isEnabled());
        m_desk->prompts.text = u"客户又退回"_s;
        m_page->findChild<QPushButton *>(u"reopenReportButton"_s)->click();
        QVERIFY(m_page->editing().isWritable());
        QVERIFY(edit(u"object"_s)->isEnabled());
    }

    void pagesAreMadeWhenTheyAreShown()
    {
        QVERIFY(!m_page->findChild<QWidget *>(u"disciplineScroll4"_s));
        m_page->showPlace(4);
        QVERIFY(m_page->findChild<QWidget *>(u"disciplineScroll4"_s));
    }

private:
    QLineEdit *edit(const QString &key) const
    {
        auto *field = m_page->findChild<FormField *>(key + u"Field"_s);
        return qobject_cast<QLineEdit *>(field->editor()->focusProxy());
    }
    QString words(const QString &label) const { return m_page->findChild<QLabel *>(label)->text(); }
    void reviewed()
    {
        QSignalSpy spy(&m_page->editing(), &EightDEditing::reviewed);
        QVERIFY(spy.wait(5000));
    }

    std::unique_ptr<EightDDesk> m_desk;
    std::unique_ptr<EightDPage> m_page;
};

QTEST_MAIN(EightDPageTest)
#include "tst_eightdpage.moc"
