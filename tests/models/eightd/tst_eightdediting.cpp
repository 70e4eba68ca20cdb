#include <QtTest/QtTest>

#include <rapidcheck.h>

#include "drafts/draftservice.h"
#include "eightd/eightdediting.h"
#include "eightd/eightdfields.h"
#include "eightdsamples.h"
#include "testworkspace.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

// A report being written in a real store.
class EightDEditingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestWorkspace>();
        m_id = TestWorkspace::must(service().create(m_store->registered(), sampleEightD())).report.id;
        open();
    }
    void cleanup()
    {
        m_editing.reset();
        m_store.reset();
    }

    void whatIsTypedIsSavedByItselfAndComesBack()
    {
        m_editing->setValue({}, {}, u"object"_s, u"车灯总成"_s);
        QCOMPARE(m_editing->saving(), EightDEditing::Saving::Waiting);
        QSignalSpy saved(&service(), &EightDService::eightDChanged);
        QVERIFY(saved.wait(10'000));
        QCOMPARE(m_editing->saving(), EightDEditing::Saving::Saved);
        QCOMPARE(stored().object, u"车灯总成"_s);
        QVERIFY(m_store->workspace->drafts().drafts(u"eightd"_s).isEmpty());
    }

    void whatWasTypedASecondAgoSurvivesTheEndOfTheProgram()
    {
        QSignalSpy kept(&m_store->workspace->drafts(), &DraftService::draftsChanged);
        const QString action = m_editing->addPart(u"actions"_s, {{u"kind"_s, u"containment"_s}});
        m_editing->setValue(u"actions"_s, action, u"text"_s, u"全检在库品"_s);
        QVERIFY(kept.wait(2'000));
        m_editing.reset(); // no farewell
        m_store->reopen();
        QVERIFY(!partById(stored().actions, action));
        open();
        QCOMPARE(m_editing->report().actions.last().text, u"全检在库品"_s);
        QVERIFY(m_editing->save());
        QCOMPARE(stored().actions.last().text, u"全检在库品"_s);
    }

    void typingInOneFieldIsUndoneAtOnceAndDoneAgain()
    {
        const QString before = m_editing->report().object;
        for (const QString &typed : {u"车"_s, u"车灯"_s, u"车灯总成"_s})
            m_editing->setValue({}, {}, u"object"_s, typed);
        m_editing->setValue({}, {}, u"defect"_s, u"不亮"_s);
        m_editing->undo();
        QCOMPARE(m_editing->report().object, u"车灯总成"_s);
        m_editing->undo();
        QCOMPARE(m_editing->report().object, before);
        QVERIFY(!m_editing->canUndo());
        m_editing->redo();
        m_editing->redo();
        QCOMPARE(m_editing->report().defect, u"不亮"_s);
        QVERIFY(!m_editing->canRedo());
    }

    void aRecordTakenOutComesBackWithWhatNamedIt()
    {
        const EightD before = m_editing->report();
        const auto named = std::find_if(before.actions.cbegin(), before.actions.cend(),
                                        [](const Action &action) { return !action.causes.isEmpty(); });
        QVERIFY(named != before.actions.cend());
        m_editing->removePart(u"causes"_s, named->causes.first());
        QVERIFY(!partById(m_editing->report().actions, named->id)->causes.contains(named->causes.first()));
        m_editing->undo();
        QVERIFY(m_editing->report() == before);
    }

    void recordsMoveAndArePutBehindOthers()
    {
        const QString first = m_editing->report().team.first().id;
        const QString second = m_editing->addPart(u"team"_s, {{u"name"_s, u"李工"_s}}, first);
        QCOMPARE(m_editing->report().team.at(1).id, second);
        m_editing->movePart(u"team"_s, second, -1);
        QVERIFY(m_editing->save());
        QCOMPARE(stored().team.first().name, u"李工"_s);
        m_editing->undo();
        m_editing->undo();
        QVERIFY(m_editing->save());
        QCOMPARE(stored().team.first().id, first);
        QVERIFY(!partById(stored().team, second));
    }

    void whatSomebodyElseSavesIsTakenInAndUndoLeavesItAlone()
    {
        m_editing->setValue({}, {}, u"object"_s, u"车灯总成"_s);
        elsewhere([](EightD &report) { report.defect = u"进水"_s; });
        QCOMPARE(m_editing->report().defect, u"进水"_s);
        QCOMPARE(m_editing->report().object, u"车灯总成"_s);
        m_editing->undo();
        QCOMPARE(m_editing->report().defect, u"进水"_s);
        QVERIFY(m_editing->clashes().isEmpty());
    }

    void twoValuesOfOneFieldBothStayUntilSomebodyDecides()
    {
        m_editing->setValue({}, {}, u"object"_s, u"车灯总成"_s);
        elsewhere([](EightD &report) { report.object = u"前照灯"_s; });
        QCOMPARE(m_editing->clashes().size(), 1);
        QVERIFY(m_editing->save());
        QCOMPARE(stored().object, u"前照灯"_s);
        m_editing.reset();
        open(); // the waiting one is kept over the end of the program
        QCOMPARE(m_editing->clashes().size(), 1);
        m_editing->settle(m_editing->clashes().first(), true);
        QVERIFY(m_editing->save());
        QCOMPARE(stored().object, u"车灯总成"_s);
        QVERIFY(m_editing->clashes().isEmpty());
        QVERIFY(m_store->workspace->drafts().drafts(u"eightd"_s).isEmpty());
    }

    void undoingEverythingGivesTheReportBack()
    {
        QVERIFY(rc::check("undo, redo", [this] {
            const EightD before = m_editing->report();
            int deeds = 0;
            m_editing->setValue({}, {}, u"object"_s, u"0"_s); // what was undone before this is no longer to be done again
            for (const int deed : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5))) {
                const auto &causes = m_editing->report().causes;
                const QString id = causes.isEmpty() ? QString() : causes.at(*rc::gen::inRange(0, int(causes.size()))).id;
                if (deed == 0)
                    m_editing->addPart(u"causes"_s, {{u"text"_s, u"原因"_s}}, id);
                else if (deed == 1 && !id.isEmpty())
                    m_editing->removePart(u"causes"_s, id);
                else if (deed == 2 && !id.isEmpty())
                    m_editing->movePart(u"causes"_s, id, *rc::gen::inRange(-3, 4));
                else if (deed == 3 && !id.isEmpty())
                    m_editing->setValue(u"causes"_s, id, u"text"_s, QString::number(++deeds));
                else
                    m_editing->setValue({}, {}, u"object"_s, QString::number(++deeds));
            }
            const EightD after = m_editing->report();
            while (m_editing->canUndo())
                m_editing->undo();
            RC_ASSERT(m_editing->report() == before);
            while (m_editing->canRedo())
                m_editing->redo();
            RC_ASSERT(m_editing->report() == after);
            while (m_editing->canUndo())
                m_editing->undo();
        }));
    }

private:
    EightDService &service() const { return m_store->workspace->eightDs(); }
    EightD stored() const { return TestWorkspace::must(service().load(m_id)).report; }
    void open()
    {
        m_editing = std::make_unique<EightDEditing>(service(), m_store->workspace->drafts(), m_store->time);
        TestWorkspace::must(m_editing->open(m_id));
    }
    void elsewhere(const std::function<void(EightD &)> &change)
    {
        const EightDView view = TestWorkspace::must(service().load(m_id));
        EightD after = view.report;
        change(after);
        TestWorkspace::must(service().save(view.report, after, view.seen));
    }

    std::unique_ptr<TestWorkspace> m_store;
    std::unique_ptr<EightDEditing> m_editing;
    EightDId m_id;
};

QTEST_GUILESS_MAIN(EightDEditingTest)
#include "tst_eightdediting.moc"
