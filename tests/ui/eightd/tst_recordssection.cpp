#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

#include "eightd/carservice.h"
#include "eightd/eightddeps.h"
#include "eightd/eightdediting.h"
#include "eightd/recorddeeds.h"
#include "eightd/recordform.h"
#include "eightd/recordsmodel.h"
#include "eightd/recordssection.h"
#include "eightd/recordstable.h"
#include "eightdsamples.h"
#include "forms/catalogpicker.h"
#include "forms/checkgroup.h"
#include "shellfakes.h"
#include "testworkspace.h"
#include "widgets/clockticker.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

// The lists of records of an 8D report, by keyboard, in a real store.
class RecordsSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_work = std::make_unique<TestWorkspace>();
        Workspace &work = *m_work->workspace;
        m_ticker = std::make_unique<ClockTicker>(m_work->time);
        m_deps = std::make_unique<EightDDeps>(EightDDeps{work.eightDs(), work.cars(), work.tickets(), work.lists(),
                                                         work.reference(), work.drafts(), *m_ticker, m_navigator,
                                                         m_prompts, m_work->time});
        m_editing = std::make_unique<EightDEditing>(work.eightDs(), work.drafts(), m_work->time);
        const auto made = work.eightDs().create(m_work->registered(), sampleEightD(u"sound-lamp"_s));
        TestWorkspace::must(m_editing->open(TestWorkspace::must(made).report.id));
    }
    void cleanup()
    {
        m_area.reset();
        m_editing.reset();
        m_work.reset();
        m_navigator = {};
    }

    void rowsAreAddedFilledMovedAndTakenOutByKeyboard()
    {
        RecordsSection &section = show(u"meetings"_s);
        for (const QString &id : section.model().ids())
            m_editing->removePart(u"meetings"_s, id);
        auto *add = section.findChild<QPushButton *>(u"meetingsAddButton"_s);
        QVERIFY(section.findChild<QLabel *>(u"meetingsEmptyLabel"_s)->isVisible());
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        type(u"2026-11-20"_s);
        QTest::keyClick(focused(), Qt::Key_Return);
        type(u"首次会议"_s);
        QTest::keyClick(focused(), Qt::Key_Tab);
        type(u"李工"_s);
        QTest::keyClick(focused(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_editing->report().meetings.size(), 2);
        QTest::keyClick(focused(), Qt::Key_Return);
        type(u"第二次"_s);
        const Meeting first = m_editing->report().meetings.first();
        QCOMPARE(first.heldOn, QDate(2026, 11, 20));
        QCOMPARE(first.subject, u"首次会议"_s);
        QCOMPARE(first.participants, u"李工"_s);
        QCOMPARE(m_editing->report().meetings.last().subject, u"第二次"_s);

        QTest::keyClick(focused(), Qt::Key_Up, Qt::AltModifier); // from inside the form
        QCOMPARE(m_editing->report().meetings.first().subject, u"第二次"_s);
        QTest::keyClick(focused(), Qt::Key_Escape);
        auto *table = section.findChild<RecordsTable *>();
        QVERIFY(table->hasFocus());
        QVERIFY(table->openRecord().isEmpty());
        QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_editing->report().meetings.last().subject, u"第二次"_s);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(m_editing->report().meetings.size(), 1);
        m_editing->undo();
        QCOMPARE(m_editing->report().meetings.last().subject, u"第二次"_s);
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void enterAndF2OpenARowAndTheLastFieldLeadsToTheNext()
    {
        RecordsSection &section = show(u"team"_s);
        auto *table = section.findChild<RecordsTable *>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 1));
        const qsizetype members = m_editing->report().team.size();
        QTest::keyClick(table, Qt::Key_F2);
        QCOMPARE(table->openRecord(), m_editing->report().team.first().id);
        QCOMPARE(table->findChildren<RecordForm *>().size(), 1);
        for (qsizetype i = 0; i < section.spec().fields.size(); ++i)
            QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(focused()->objectName(), u"nextRecordButton"_s);
        QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(m_editing->report().team.size(), members + 1);
        QCOMPARE(m_editing->report().team.at(1).role, u"member"_s); // behind the one it was added from
        QCOMPARE(table->openRecord(), m_editing->report().team.at(1).id);
    }

    void enterPassesThroughOptionsToTheEnd_data()
    {
        QTest::addColumn<QString>("list");
        for (const char *list : {"causes", "stocks", "corrective", "validations", "documents"})
            QTest::newRow(list) << QString::fromLatin1(list);
    }
    void enterPassesThroughOptionsToTheEnd()
    {
        QFETCH(QString, list);
        RecordsSection &section = show(list);
        section.add();
        for (qsizetype i = 0; i < section.spec().fields.size(); ++i)
            QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(focused()->objectName(), u"nextRecordButton"_s);
    }

    void aMemberOfStaffBringsTheDepartment()
    {
        RecordsSection &section = show(u"team"_s);
        section.add();
        type(u"孙岩"_s);
        const TeamMember member = m_editing->report().team.last();
        QCOMPARE(member.staff, m_work->inspector.id.text());
        QCOMPARE(member.department, u"客户服务部"_s);
        type(u"（外）"_s);
        QVERIFY(m_editing->report().team.last().staff.isEmpty());
        QVERIFY(m_editing->report().team.last().department.isEmpty());
    }

    void sortingCountsAddUpAndTheRestIsFilledIn()
    {
        RecordsSection &section = show(u"stocks"_s);
        for (const QString &id : section.model().ids())
            m_editing->removePart(u"stocks"_s, id);
        section.findChild<QPushButton *>(u"allPlacesButton"_s)->click();
        QCOMPARE(m_editing->report().stocks.size(), 7);
        section.findChild<QPushButton *>(u"allPlacesButton"_s)->click();
        QCOMPARE(m_editing->report().stocks.size(), 7);
        section.open(m_editing->report().stocks.first().id, u"suspect"_s);
        type(u"600"_s);
        QTest::keyClick(focused(), Qt::Key_Return);
        type(u"500"_s);
        section.open(m_editing->report().stocks.first().id, u"nok"_s);
        type(u"12"_s);
        QCOMPARE(m_editing->report().stocks.first().ok, 488);
        const QString totals = section.findChild<QLabel *>(u"stocksTotalsLabel"_s)->text();
        QVERIFY2(totals.contains(u"NOK 12 (2.40 %)"_s) && totals.contains(u"100"_s), qPrintable(totals));
        m_editing->undo(); // the count and what followed from it are one deed
        QVERIFY(!m_editing->report().stocks.first().ok);
        m_editing->undo();
        m_editing->undo();
        m_editing->undo();
        QVERIFY(m_editing->report().stocks.isEmpty());
    }

    void aValidationComputesItsPpm()
    {
        m_editing->setValue({}, {}, u"quantity_complained"_s, u"19"_s);
        m_editing->setValue({}, {}, u"quantity_checked"_s, u"1,580 件"_s);
        RecordsSection &section = show(u"validations"_s);
        section.add();
        QCOMPARE(m_editing->report().validations.last().before, u"12025"_s);
        const QString id = m_editing->report().validations.last().id;
        section.open(id, u"produced"_s);
        type(u"40000"_s);
        QTest::keyClick(focused(), Qt::Key_Return);
        type(u"2"_s);
        QCOMPARE(m_editing->report().validations.last().after, u"50"_s);
        section.open(id, u"after"_s);
        QTest::keyClick(focused(), Qt::Key_A, Qt::ControlModifier);
        type(u"48"_s); // by hand
        section.open(id, u"defects"_s);
        type(u"0"_s);
        QCOMPARE(m_editing->report().validations.last().defects.value_or(-1), 0);
        QCOMPARE(m_editing->report().validations.last().after, u"48"_s);
    }

    void aChosenActionIsCarriedOutAtOneKey()
    {
        RecordsSection &section = show(u"corrective"_s);
        for (const Action &action : QList(m_editing->report().actions)) {
            if (action.kind == ActionKind::Implementation)
                m_editing->removePart(u"actions"_s, action.id);
        }
        const QString chosen = section.model().idAt(0);
        auto *table = section.findChild<RecordsTable *>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 1));
        QTest::keyClick(table, Qt::Key_I, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_I, Qt::ControlModifier); // not twice
        const Action step = m_editing->report().actions.last();
        QCOMPARE(step.kind, ActionKind::Implementation);
        QCOMPARE(step.parent, chosen);
        QCOMPARE(step.owner, partById(m_editing->report().actions, chosen)->owner);
        const qsizetype all = section.model().ids().size();
        RecordsSection &steps = show(u"implementation"_s);
        QCOMPARE(steps.model().ids().size(), 1);
        steps.findChild<QPushButton *>(u"implementAllButton"_s)->click();
        QCOMPARE(steps.model().ids().size(), all);
    }

    void theNextStateStampsTheDay()
    {
        RecordsSection &section = show(u"remaining"_s);
        section.add({{u"text"_s, u"归档样件"_s}});
        const auto last = [this] { return m_editing->report().actions.last(); };
        QTest::keyClick(focused(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(last().state, ActionState::InProgress);
        QVERIFY(!last().implementedOn);
        section.findChild<QPushButton *>(u"advanceStateButton"_s)->click();
        QCOMPARE(last().implementedOn, QDate(2026, 11, 21));
        section.findChild<QPushButton *>(u"advanceStateButton"_s)->click();
        QCOMPARE(last().verifiedOn, QDate(2026, 11, 21));
    }

    void causesArePickedByChecks()
    {
        RecordsSection &section = show(u"corrective"_s);
        section.open(section.model().idAt(0));
        auto *checks = section.findChild<CheckGroup *>(u"causesEditor"_s);
        QVERIFY(checks);
        const QStringList before = partById(m_editing->report().actions, section.model().idAt(0))->causes;
        QCOMPARE(QSet<QString>(before.cbegin(), before.cend()),
                 QSet<QString>(checks->codes().cbegin(), checks->codes().cend()));
        const QString cause = before.first();
        for (QCheckBox *box : checks->findChildren<QCheckBox *>())
            box->setChecked(false);
        QVERIFY(partById(m_editing->report().actions, section.model().idAt(0))->causes.isEmpty());
        m_editing->undo();
        QVERIFY(checks->codes().contains(cause));
    }

    void causesAreNamedInTheOrderTheyHaveInD4()
    {
        RecordsSection &section = show(u"corrective"_s);
        QStringList named;
        QStringList texts;
        m_editing->change(u"causes"_s, [&](EightD &report) {
            for (int i = 0; i < 4; ++i) {
                Cause cause;
                cause.id = u"k%1"_s.arg(9 - i);
                cause.text = u"原因%1"_s.arg(i);
                report.causes.append(cause);
                texts.append(cause.text);
                named.prepend(cause.id);
            }
            for (Action &action : report.actions)
                action.causes = named;
        });
        QStringList shown;
        for (int column = 0; column < section.model().columnCount(); ++column)
            shown.append(section.model().index(0, column).data().toString());
        QVERIFY2(shown.contains(texts.join(u"; "_s)), qPrintable(shown.join(u'|')));
    }

    void oneActionIsDeployedToManyPlacesAtOnce()
    {
        RecordsSection &section = show(u"preventive"_s);
        section.add({{u"text"_s, u"防错夹具"_s}, {u"owner"_s, u"钱工"_s}});
        const QString origin = m_editing->report().actions.last().id;
        const qsizetype before = m_editing->report().actions.size();
        m_prompts.text = u"二号线；三号线; 苏州工厂"_s;
        section.findChild<QPushButton *>(u"deployButton"_s)->click();
        QCOMPARE(m_editing->report().actions.size(), before + 3);
        const Action last = m_editing->report().actions.last();
        QCOMPARE(last.kind, ActionKind::Deployment);
        QCOMPARE(last.scope, u"苏州工厂"_s);
        QCOMPARE(last.parent, origin);
        QCOMPARE(last.owner, u"钱工"_s);
        m_editing->undo();
        QCOMPARE(m_editing->report().actions.size(), before);
    }

    void anActionIsGivenOutAsACarAndOpensIt()
    {
        RecordsSection &section = show(u"corrective"_s);
        section.open(section.model().idAt(0));
        section.findChild<QPushButton *>(u"carButton"_s)->click();
        const Action action = *partById(m_editing->report().actions, section.model().idAt(0));
        QVERIFY(!action.car.isEmpty());
        const CarId car = TestWorkspace::must(m_work->workspace->cars().find(action.car));
        QCOMPARE(m_navigator.documents, QStringList{u"car:"_s + car.text()});
        const Car made = TestWorkspace::must(m_work->workspace->cars().load(car)).car;
        QCOMPARE(made.correctiveAction, action.text);
        QCOMPARE(made.eightD, m_editing->report().id.text());
        section.findChild<QPushButton *>(u"carButton"_s)->click(); // opens the same again
        QCOMPARE(m_work->workspace->cars().list().size(), 1);
        QCOMPARE(m_navigator.documents.size(), 2);
    }

    void overdueActionsSaySoInShapeAndWord()
    {
        RecordsSection &section = show(u"containment"_s);
        section.add({{u"text"_s, u"全检在途"_s}, {u"due"_s, u"2026-11-18"_s}});
        const int row = section.model().rowCount() - 1;
        const int column = 4;
        const QModelIndex due = section.model().index(row, column);
        QVERIFY2(due.data().toString().startsWith(u"■ 2026-11-18"_s), qPrintable(due.data().toString()));
        QVERIFY(due.data().toString().contains(u'3'));
        QCOMPARE(due.data(RecordsModel::ToneRole).toInt(), int(RecordsModel::Bad));
        QCOMPARE(section.model().overdue(), 1);
        m_editing->setValue(u"actions"_s, section.model().idAt(row), u"state"_s, u"done"_s);
        QCOMPARE(due.data().toString(), u"2026-11-18"_s);
    }

    void findingsStandAtTheirRow()
    {
        RecordsSection &section = show(u"corrective"_s);
        section.add({{u"text"_s, u"加强员工培训"_s}});
        const QString id = m_editing->report().actions.last().id;
        QSignalSpy reviewed(m_editing.get(), &EightDEditing::reviewed);
        QVERIFY(reviewed.wait(5000));
        QVERIFY(!section.model().sentences(id).isEmpty());
        auto *said = section.findChild<QLabel *>(u"recordFindingsLabel"_s);
        QVERIFY(said->isVisible());
        const QModelIndex number = section.model().index(section.model().rowOf(id), RecordsModel::numberColumn);
        QVERIFY(number.data().toString().contains(u'■') || number.data().toString().contains(u'▲'));
        QVERIFY(number.data(Qt::AccessibleTextRole).toString().contains(section.model().sentences(id).first()));
    }

    void threeHundredRowsStayLight()
    {
        m_editing->change(u"many"_s, [](EightD &report) {
            for (int i = 0; i < 300; ++i) {
                Action action;
                action.text = u"措施 %1"_s.arg(i);
                action.kind = ActionKind::Containment;
                report.actions.append(action);
            }
        });
        RecordsSection &section = show(u"containment"_s);
        QVERIFY(section.findChildren<QWidget *>().size() < 60); // no editor for rows that are closed
        section.open(section.model().idAt(250));
        auto *table = section.findChild<RecordsTable *>();
        QCOMPARE(table->findChildren<RecordForm *>().size(), 1);
        const QPoint line = table->viewport()->mapTo(m_area.get(), table->lineRect(250).center());
        QVERIFY2(m_area->rect().contains(line), "the opened row is scrolled into view");
    }

private:
    QWidget *focused() const { return QApplication::focusWidget(); }
    // As an input method does, since test keys have no Chinese.
    void type(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(focused(), &event);
    }

    RecordsSection &show(const QString &name)
    {
        m_area = std::make_unique<QScrollArea>();
        m_area->setWidgetResizable(true);
        auto *section = new RecordsSection(recordspecs::of(name), *m_editing, *m_deps, nullptr);
        addRecordDeeds(*section);
        m_area->setWidget(section);
        m_area->resize(1200, 700);
        m_area->show();
        m_area->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(m_area.get())); }();
        return *section;
    }

    std::unique_ptr<TestWorkspace> m_work;
    std::unique_ptr<ClockTicker> m_ticker;
    FakeNavigator m_navigator;
    FakePrompts m_prompts;
    std::unique_ptr<EightDDeps> m_deps;
    std::unique_ptr<EightDEditing> m_editing;
    std::unique_ptr<QScrollArea> m_area;
};

QTEST_MAIN(RecordsSectionTest)
#include "tst_recordssection.moc"
