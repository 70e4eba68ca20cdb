#include <QtTest/QtTest>

#include "eightd/condensedreport.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdjson.h"
#include "eightd/reviewtools.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

QJsonDocument dataFile(const QString &name)
{
    QFile file(qEnvironmentVariable("KESU_SOURCE_DIR") + u"/tests/data/eightd/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

Result<EightD> reportFrom(const QJsonObject &json)
{
    return condensedreport::isCondensed(json) ? condensedreport::read(json, reviewTools().wording)
                                              : eightdjson::fromJson(json);
}

// One edit of a report: fields of the report or of one record, records added or taken away.
void apply(const QJsonObject &change, QJsonObject &report)
{
    const QString list = change["list"_L1].toString();
    const QJsonObject set = change["set"_L1].toObject();
    if (list.isEmpty()) {
        for (auto it = set.begin(); it != set.end(); ++it)
            report.insert(it.key(), it.value());
        return;
    }
    QJsonArray kept;
    const QStringList gone = change["remove"_L1].toVariant().toStringList();
    bool known = change.contains("add"_L1);
    for (const QJsonValue &value : report[list].toArray()) {
        QJsonObject record = value.toObject();
        const QString id = record["id"_L1].toString();
        known = known || id == change["id"_L1].toString() || gone.contains(id);
        if (gone.contains(id))
            continue;
        for (auto it = set.begin(); id == change["id"_L1].toString() && it != set.end(); ++it)
            record.insert(it.key(), it.value());
        kept.append(record);
    }
    QVERIFY2(known, qPrintable(list + u": no such record"_s));
    if (change.contains("add"_L1))
        kept.append(change["add"_L1]);
    report.insert(list, kept);
}

QStringList identities(const Findings &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list.append(finding.identity());
    return list;
}

} // namespace

// The table of good and bad reports in tests/data/eightd: cases.json edits a sound report, whole.json names whole ones.
class EightDReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongIsFoundAndNothingElse_data()
    {
        QTest::addColumn<QString>("of");
        QTest::addColumn<QJsonArray>("changes");
        QTest::addColumn<QStringList>("expected");
        for (const QJsonValue &value : dataFile(u"cases.json"_s).array()) {
            QTest::newRow(qPrintable(value["name"_L1].toString()))
                << value["of"_L1].toString() << value["change"_L1].toArray()
                << value["expected"_L1].toVariant().toStringList();
        }
    }

    void whatIsWrongIsFoundAndNothingElse()
    {
        QFETCH(QString, of);
        QFETCH(QJsonArray, changes);
        QFETCH(QStringList, expected);
        QJsonObject json = dataFile(of).object();
        for (const QJsonValue &change : changes)
            apply(change.toObject(), json);
        const auto report = reportFrom(json);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().code + u'@' + report.error().where));
        QCOMPARE(identities(reviewEightD(*report, reviewTools())), expected);
    }

    void wholeReportsAreJudgedAsExpected_data()
    {
        QTest::addColumn<QStringList>("expected");
        const QJsonObject reports = dataFile(u"whole.json"_s).object();
        for (auto it = reports.begin(); it != reports.end(); ++it)
            QTest::newRow(qPrintable(it.key())) << it->toVariant().toStringList();
    }

    void wholeReportsAreJudgedAsExpected()
    {
        QFETCH(QStringList, expected);
        const auto report = reportFrom(dataFile(QString::fromUtf8(QTest::currentDataTag())).object());
        QVERIFY2(report, qPrintable(report ? QString() : report.error().code + u'@' + report.error().where));
        QCOMPARE(identities(reviewEightD(*report, reviewTools())), expected);
    }

    void anEmptyReportIsNotScolded()
    {
        QVERIFY(reviewEightD(EightD{}, reviewTools()).isEmpty());
    }

    void closingNeedsProofOrAnApprovedWaiver()
    {
        EightD report = sound();
        QVERIFY(closingFindings(report, reviewTools()).isEmpty());
        report.validations.clear();
        report.acceptedFindings.append(accepted(u"validation-missing@d6"_s));
        report.acceptedFindings.append(accepted(u"discipline-empty@d6"_s));
        sign(report);
        QCOMPARE(identities(closingFindings(report, reviewTools())), QStringList{u"effectiveness-unproven@d8"_s});
        report.effectivenessWaiver = u"样品批，不再生产"_s;
        sign(report);
        QCOMPARE(identities(closingFindings(report, reviewTools())),
                 QStringList{u"effectiveness-waiver-unapproved@d8"_s});
        Approval waiver;
        waiver.subject = u"effectiveness_waiver"_s;
        waiver.role = SignatureRole::Approved;
        waiver.contentHash = contentHash(report);
        report.approvals.append(waiver);
        QVERIFY(closingFindings(report, reviewTools()).isEmpty());
    }

    void aSignatureHoldsOnlyForWhatWasSigned()
    {
        EightD report = sound();
        report.defect += u"！"_s;
        QCOMPARE(identities(closingFindings(report, reviewTools())),
                 (QStringList{u"signature-prepared-missing@d8"_s, u"signature-reviewed-missing@d8"_s,
                              u"signature-approved-missing@d8"_s}));
    }

    void closingNeedsTheCustomersYesAndDoneActions()
    {
        EightD report = sound();
        report.decisions.clear();
        report.actions[2].state = ActionState::Open;
        sign(report);
        QCOMPARE(identities(closingFindings(report, reviewTools())),
                 (QStringList{u"action-open@d5/a3"_s, u"customer-decision-missing@d8"_s}));
    }

private:
    static AcceptedFinding accepted(const QString &identity)
    {
        AcceptedFinding finding;
        finding.identity = identity;
        finding.reason = u"见说明"_s;
        return finding;
    }

    static void sign(EightD &report)
    {
        report.approvals.clear();
        for (const SignatureRole role : {SignatureRole::Prepared, SignatureRole::Reviewed, SignatureRole::Approved}) {
            Approval approval;
            approval.subject = u"report"_s;
            approval.role = role;
            approval.contentHash = contentHash(report);
            report.approvals.append(approval);
        }
    }

    static EightD sound()
    {
        EightD report = *eightdjson::fromJson(dataFile(u"sound-lamp.json"_s).object());
        CustomerDecision yes;
        yes.accepted = true;
        report.decisions.append(yes);
        sign(report);
        return report;
    }
};

QTEST_GUILESS_MAIN(EightDReviewTest)
#include "tst_eightdreview.moc"
