#include <QtTest/QtTest>

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "eightd/disciplinelist.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdpage.h"
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
