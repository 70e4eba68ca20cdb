#include <QAbstractItemModelTester>
#include <QtTest/QtTest>

#include <rapidcheck.h>

#include "drafts/draftservice.h"
#include "eightd/alternativesheet.h"
#include "eightd/causetests.h"
#include "eightd/causetrail.h"
#include "eightd/cellblock.h"
#include "eightd/contrastsheet.h"
#include "eightd/decisions.h"
#include "eightd/eightdediting.h"
#include "eightd/partsheet.h"
#include "eightd/testsheet.h"
#include "eightd/whysheet.h"
#include "eightdsamples.h"
#include "testworkspace.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

// The sheets of the thinking tools on a report in a real store: D2 matrix, 5-Why, causes, tests, decisions.
class CauseSheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en"_s));
        m_store = std::make_unique<TestWorkspace>();
        m_id = TestWorkspace::must(service().create(m_store->registered(), sampleEightD())).report.id;
    }
    void init()
    {
        m_editing = std::make_unique<EightDEditing>(service(), m_store->workspace->drafts(), m_store->time);
        TestWorkspace::must(m_editing->open(m_id));
    }
    void cleanup()
    {
        while (m_editing->canUndo())
            m_editing->undo();
        m_editing.reset();
    }

    void whatIsTypedInTheEmptyLineBecomesALine()
    {
        ContrastSheet sheet(*m_editing);
        QAbstractItemModelTester tester(&sheet);
        const QPersistentModelIndex empty = sheet.index(sheet.rowCount() - 1, 2);
        QVERIFY(sheet.isBlank(empty.row()));
        QVERIFY(sheet.setData(empty, u"白"_s));
        QVERIFY(sheet.setData(empty, u"白光"_s)); // the cell stayed where it was
        QCOMPARE(report().contrasts.size(), 4);
        QCOMPARE(report().contrasts.last().is, u"白光"_s);
        QCOMPARE(sheet.rowCount(), 5);
        m_editing->undo();
        m_editing->undo();
        QCOMPARE(report().contrasts.size(), 3);
    }

    void aBlockFromASpreadsheetIsOneDeed()
    {
        ContrastSheet sheet(*m_editing);
        QAbstractItemModelTester tester(&sheet);
        const EightD before = report();
        const auto block = cellblock::fromText(u"是 1\t不是 1\t\"两\n行\"\r\n是 2\t不是 2\t差异\r\n"_s);
        QCOMPARE(sheet.paste(sheet.index(2, 2), block), 0);
        QCOMPARE(report().contrasts.size(), 4);
        QCOMPARE(report().contrasts.at(2).distinction, u"两\n行"_s);
        QCOMPARE(report().contrasts.at(3).isNot, u"不是 2"_s);
        QCOMPARE(sheet.paste(sheet.index(0, 5), block), 4); // beyond the last column
        m_editing->undo();
        m_editing->undo();
        QVERIFY(report() == before);
    }

    void cellBlocksComeBackAsTheyWere()
    {
        QVERIFY(rc::check("cells", [] {
            const auto count = *rc::gen::inRange(1, 4);
            QList<QStringList> block;
            for (int r = *rc::gen::inRange(1, 4); r > 0; --r) {
                QStringList row;
                for (int c = 0; c < count; ++c) {
                    const auto letters = *rc::gen::container<std::vector<char>>(
                        rc::gen::element('a', ' ', '"', '\n', '\t'));
                    row.append(QString::fromLatin1(letters.data(), qsizetype(letters.size())));
                }
                block.append(row);
            }
            if (block.size() > 1 && block.last() == QStringList{QString()})
                block.last().first() = u"a"_s; // a last empty row cannot be told from a line end
            RC_ASSERT(cellblock::fromText(cellblock::toText(block)) == block);
        }));
    }

    void classicQuestionsAreLaidOutOnce()
    {
        ContrastSheet sheet(*m_editing);
        QCOMPARE(sheet.layOutQuestions(), 10);
        QCOMPARE(sheet.layOutQuestions(), 0);
        QCOMPARE(report().contrasts.size(), 13);
        m_editing->undo();
        QCOMPARE(report().contrasts.size(), 3);
    }

    void codesAreUnderstoodByTheirWords()
    {
        PartSheet sheet(*m_editing, u"causes"_s, {u"text"_s, u"state"_s, u"contribution"_s});
        const QModelIndex state = sheet.index(1, sheet.columnOf(u"state"_s));
        QVERIFY(sheet.setData(state, u"root cause"_s));
        QCOMPARE(report().causes.at(1).state, CauseState::Root);
        QVERIFY(!sheet.setData(state, u"nonsense"_s));
        QVERIFY(!sheet.setData(sheet.index(1, sheet.columnOf(u"contribution"_s)), u"many"_s));
        QVERIFY(sheet.setData(sheet.index(1, sheet.columnOf(u"contribution"_s)), u"30 %"_s));
        QCOMPARE(report().causes.at(1).contribution, std::optional<qint64>(30));
    }

    void linesMoveAndGoAndTheSheetFollows()
    {
        PartSheet sheet(*m_editing, u"causes"_s, {u"text"_s, u"state"_s, u"contribution"_s});
        QAbstractItemModelTester tester(&sheet);
        const QString first = sheet.idAt(0);
        QVERIFY(sheet.moveLine(first, 2));
        QCOMPARE(sheet.rowOf(first), 2);
        QVERIFY(!sheet.moveLine(first, 1));
        sheet.removeLines({first});
        QCOMPARE(sheet.rowCount(), 3);
        QVERIFY(!sheet.addLine(sheet.idAt(0)).isEmpty());
        QCOMPARE(report().causes.size(), 3);
        m_editing->undo();
        m_editing->undo();
        m_editing->undo();
        QCOMPARE(sheet.idAt(0), first);
    }

    void aWhyIsAskedBelowTheLastAnswer()
    {
        WhySheet sheet(*m_editing, Leg::Escape);
        QAbstractItemModelTester tester(&sheet);
        QCOMPARE(sheet.nextWhy(sheet.idAt(0)), sheet.idAt(1)); // there is one
        const QString added = sheet.nextWhy(sheet.idAt(2));
        QCOMPARE(sheet.rowOf(added), 3);
        QCOMPARE(sheet.index(3, WhySheet::Answer).data(SheetModel::DepthRole).toInt(), 3);
        QCOMPARE(sheet.index(3, WhySheet::Question).data(SheetModel::HintRole).toString(),
                 u"Why: 控制计划未把冷焊列为失效模式?"_s);
        const QString branch = sheet.addBranch(sheet.idAt(1));
        QCOMPARE(sheet.rowOf(branch), 4);
        QVERIFY(sheet.indent(branch));
        QVERIFY(sheet.outdent(branch));
        sheet.removeLines({sheet.idAt(1)});
        QCOMPARE(sheet.rowCount(), 3);
    }

    void theEndsAreReadBackwardsWhileTyped()
    {
        WhySheet sheet(*m_editing, Leg::Escape);
        QCOMPARE(sheet.readBackwards().size(), 1);
        QVERIFY(sheet.setData(sheet.index(2, WhySheet::Answer), u"未更新"_s));
        QCOMPARE(sheet.readBackwards().first().words,
                 u"未更新; therefore: 出货前没有老化试验; therefore: AOI 看不到冷焊"_s);
    }

    void anAnswerThatIsACauseShowsItsVerification()
    {
        WhySheet sheet(*m_editing, Leg::Occurrence);
        QVERIFY(sheet.index(3, WhySheet::CauseState).data().toString().startsWith(u"root cause, verified:"_s));
        const QString cause = sheet.makeCause(sheet.idAt(1));
        QCOMPARE(partById(report().causes, cause)->text, u"焊点未充分熔融，冷焊"_s);
        QCOMPARE(sheet.index(1, WhySheet::CauseState).data().toString(), u"likely, not verified"_s);
        QCOMPARE(sheet.makeCause(sheet.idAt(1)), cause);
    }

    void everyCauseIsHeldAgainstEveryLine()
    {
        TestSheet sheet(*m_editing);
        QAbstractItemModelTester tester(&sheet);
        QCOMPARE(sheet.rowCount(), 2);
        sheet.setShowExcluded(true);
        QCOMPARE(sheet.rowCount(), 3);
        QCOMPARE(sheet.columnCount(), 5);
        QCOMPARE(sheet.index(0, 4).data().toString(), u"explains 3 of 3"_s);
        QVERIFY(sheet.setVerdict({sheet.index(0, 2), sheet.index(0, 0)}, TestVerdict::Contradicts));
        QCOMPARE(sheet.index(0, 4).data().toString(), u"explains 2 of 3; contradicts 1"_s);
        QVERIFY(sheet.index(0, 4).data(SheetModel::AlarmRole).toBool());
        QCOMPARE(sheet.paste(sheet.index(2, 1), {{u"+"_s, u"o"_s, u"?"_s}}), 1);
        QCOMPARE(sheet.index(2, 4).data().toString(), u"explains 1 of 3; only Is: 1; open: 1"_s);
        sheet.clear({sheet.index(2, 1), sheet.index(2, 2)});
        QCOMPARE(sheet.index(2, 4).data().toString(), u"not tested"_s);
    }

    void aContradictedRootCauseIsFoundByTheReview()
    {
        const QString cause = report().causes.first().id;
        const QString line = report().contrasts.first().id;
        m_editing->change({}, [&](EightD &changed) {
            causetests::setVerdict(changed, cause, line, TestVerdict::Contradicts, u"t"_s);
        });
        const auto findings = service().review(report());
        QVERIFY(std::any_of(findings.cbegin(), findings.cend(), [](const ReviewedFinding &each) {
            return each.finding.code == u"cause-contradicted"_s;
        }));
    }

    void totalsAreWeightedAndAMustCrossesOut()
    {
        AlternativeSheet sheet(*m_editing, report().causes.first().id);
        QAbstractItemModelTester tester(&sheet);
        QCOMPARE(sheet.rowCount(), 3);
        const int total = sheet.totalColumn();
        QCOMPARE(sheet.index(0, total).data().toString(), u"40 of 50, the best"_s);
        QCOMPARE(sheet.index(1, total).data().toString(), u"20 of 50"_s);
        QVERIFY(sheet.setData(sheet.index(0, 3), u"no"_s));
        QCOMPARE(sheet.index(0, total).data().toString(), u"a must is not met"_s);
        QVERIFY(sheet.index(0, 1).data(SheetModel::StruckRole).toBool());
        QCOMPARE(sheet.index(1, total).data().toString(), u"20 of 50, the best"_s);
        QVERIFY(!sheet.setData(sheet.index(1, 4), u"11"_s));
        m_editing->addPart(u"criteria"_s, {{u"text"_s, u"速度"_s}});
        QCOMPARE(sheet.columnCount(), 9);
        QCOMPARE(sheet.index(1, sheet.totalColumn()).data().toString(), u"20 of 60, the best"_s);
    }

    void whatIsChosenBecomesAnActionAndBack()
    {
        const QString cause = report().causes.first().id;
        AlternativeSheet sheet(*m_editing, cause);
        const QString id = sheet.idAt(1);
        const EightD before = report();
        sheet.choose(id, true);
        const Action *action = decisions::actionOf(report(), id);
        QVERIFY(action);
        QCOMPARE(action->text, u"每班人工测温"_s);
        QCOMPARE(action->causes, QStringList{cause});
        QCOMPARE(action->type, ActionType::Control);
        sheet.choose(id, false);
        QCOMPARE(report().actions.size(), before.actions.size());
        sheet.choose(id, true);
        m_editing->setValue(u"actions"_s, decisions::actionOf(report(), id)->id, u"owner"_s, u"李工"_s);
        sheet.choose(id, false); // somebody works on it
        QVERIFY(decisions::actionOf(report(), id));
        m_editing->undo();
        m_editing->undo();
        m_editing->undo();
        m_editing->undo();
        m_editing->undo();
        QVERIFY(report() == before);
    }

    void theTrailSaysWhatIsMissing()
    {
        const Cause cause = report().causes.first();
        QVERIFY(causetrail::next(report(), cause).isEmpty());
        m_editing->setValue(u"causes"_s, cause.id, u"verification"_s, {});
        QCOMPARE(causetrail::next(report(), report().causes.first()), u"Verified"_s);
        m_editing->change({}, [](EightD &changed) { changed.validations.clear(); });
        m_editing->undo();
        const auto steps = causetrail::of(report(), report().causes.first());
        QCOMPARE(steps.size(), 5);
        QCOMPARE(steps.last().discipline, 6);
    }

private:
    EightDService &service() const { return m_store->workspace->eightDs(); }
    const EightD &report() const { return m_editing->report(); }

    std::unique_ptr<TestWorkspace> m_store;
    std::unique_ptr<EightDEditing> m_editing;
    EightDId m_id;
};

QTEST_GUILESS_MAIN(CauseSheetsTest)
#include "tst_causesheets.moc"
