#include <QtTest/QtTest>

#include "eightd/closingchecklist.h"
#include "eightd/eightdservice.h"
#include "eightdsamples.h"
#include "testworkspace.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

// What stands between a sound report and its closing, line by line.
class ClosingChecklistTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const EightD given = sampleEightD();
        m_report = TestWorkspace::must(m_store.workspace->eightDs().create(m_store.registered(), given)).report;
    }

    void everyFindingStandsInExactlyOneLine()
    {
        EightD report = m_report;
        report.actions.first().state = ActionState::Open;
        report.validations.clear();
        report.team.clear();
        const Findings findings = m_store.workspace->eightDs().closingFindings(report);
        qsizetype said = 0;
        for (const ClosingLine &each : closingChecklist(findings))
            said += each.open.size();
        QCOMPARE(said, findings.size());
        QVERIFY(!line(report, u"d1"_s).isDone());
        QVERIFY(!line(report, u"effectiveness"_s).isDone());
        QCOMPARE(line(report, u"effectiveness"_s).where, u"d6/validations"_s);
        const ClosingLine actions = line(report, u"actions"_s);
        QCOMPARE(actions.open.size(), 1);
        QVERIFY2(actions.where.endsWith(u'/' + report.actions.first().id), qPrintable(actions.where));
    }

    void aSoundReportLacksOnlyTheCustomerAndTheSignatures()
    {
        QStringList open;
        for (const ClosingLine &each : closingChecklist(m_store.workspace->eightDs().closingFindings(m_report))) {
            if (!each.isDone())
                open.append(each.code);
        }
        open.removeAll(u"customer"_s);
        QCOMPARE(open, QStringList{u"signatures"_s});
    }

private:
    ClosingLine line(const EightD &report, const QString &code) const
    {
        for (const ClosingLine &each : closingChecklist(m_store.workspace->eightDs().closingFindings(report))) {
            if (each.code == code)
                return each;
        }
        return {};
    }

    TestWorkspace m_store;
    EightD m_report;
};

QTEST_GUILESS_MAIN(ClosingChecklistTest)
#include "tst_closingchecklist.moc"
