#include <QtTest/QtTest>

#include "texts/errortexts.h"
#include "texts/fieldtexts.h"
#include "texts/findingtexts.h"
#include "tickets/ticketfields.h"
#include "workflow/workflow.h"

using namespace Qt::StringLiterals;
using namespace kesu;

// The words for fields, findings and errors.
class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTicketFieldHasALabel()
    {
        for (const TicketField &field : ticketFields())
            QVERIFY2(fieldtexts::isKnown(field.key), qPrintable(field.key));
    }

    void everythingAStepAsksForHasALabel()
    {
        for (const QString &kind : {u"complaint"_s, u"consultation"_s, u"enquiry"_s, u"fault"_s}) {
            QFile file(qEnvironmentVariable("KESU_SOURCE_DIR") + u"/resources/workflows/%1.json"_s.arg(kind));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto workflow = Workflow::parse(file.readAll());
            QVERIFY(workflow);
            for (const Transition &step : workflow->transitions()) {
                for (const QString &key : step.asks)
                    QVERIFY2(fieldtexts::isKnown(key), qPrintable(key));
            }
        }
    }

    // The list of codes is the table in the workflow's README.
    void everyFindingHasWords()
    {
        QFile file(qEnvironmentVariable("KESU_SOURCE_DIR") + u"/app/domain/workflow/README.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression row(u"^\\| [EWH] ([^|]*) \\|"_s);
        static const QRegularExpression code(u"`([a-z-]+)`"_s);
        int found = 0;
        while (!file.atEnd()) {
            const auto line = row.match(QString::fromUtf8(file.readLine()));
            auto codes = code.globalMatch(line.captured(1));
            while (codes.hasNext()) {
                const QString name = codes.next().captured(1);
                QVERIFY2(findingtexts::isKnown(name), qPrintable(name));
                ++found;
            }
        }
        QVERIFY(found > 40);
    }

    // The codes are those the rules of the 8D review add.
    void everyFindingOfTheEightDReviewHasWords()
    {
        static const QRegularExpression added(u"\"([a-z]+(?:-[a-z0-9]+)+)\"[,}]"_s);
        int found = 0;
        for (const QString &name : {u"problemrules"_s, u"causerules"_s, u"actionrules"_s, u"proofrules"_s,
                                    u"eightdreview"_s}) {
            QFile file(qEnvironmentVariable("KESU_SOURCE_DIR") + u"/app/domain/eightd/%1.cpp"_s.arg(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            auto codes = added.globalMatch(QString::fromUtf8(file.readAll()));
            while (codes.hasNext()) {
                const QString code = codes.next().captured(1);
                QVERIFY2(findingtexts::isKnown(code), qPrintable(code));
                ++found;
            }
        }
        QVERIFY(found > 40);
    }

    void sentencesNameTheFieldAndTheFigures()
    {
        QCOMPARE(findingtexts::sentence({Finding::Severity::Error, u"field-missing"_s, u"batch"_s, {}}),
                 u"Product batch number is required."_s);
        QCOMPARE(findingtexts::sentence({Finding::Severity::Error, u"attempts-too-few"_s, {}, {u"1"_s, u"3"_s}}),
                 u"Only 1 of 3 attempts to reach the customer are recorded."_s);
    }

    void aRefusedStepReadsAsItsFinding()
    {
        QCOMPARE(errortexts::sentence({ErrorKind::Refused, u"result-missing"_s, u"result"_s, {}}),
                 u"No result is written down."_s);
    }

    // The codes are those the readers of policies, calendars and catalogs use.
    void everyFaultOfADocumentHasWords()
    {
        static const QRegularExpression refusal(
                u"(?:refuse\\([^;]*|BadInput, |unreadable\\()u\"([a-z]+(?:-[a-z]+)+)\"_s"_s);
        int found = 0;
        for (const QString &name : {u"base/jsonreader.cpp"_s, u"policies/policyread.cpp"_s, u"policies/condition.cpp"_s,
                                    u"deadlines/amount.cpp"_s, u"calendars/calendarread.cpp"_s,
                                    u"calendars/workcalendar.cpp"_s, u"catalogs/catalogjson.cpp"_s}) {
            QFile file(qEnvironmentVariable("KESU_SOURCE_DIR") + u"/app/domain/"_s + name);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            auto codes = refusal.globalMatch(QString::fromUtf8(file.readAll()));
            while (codes.hasNext()) {
                const QString code = codes.next().captured(1);
                const Error error{ErrorKind::BadInput, code, u"clocks[2].amount"_s, {u"4x"_s}};
                QVERIFY2(code == u"json-unreadable" || errortexts::sentence(error).contains(u"clocks[2].amount"_s),
                         qPrintable(code));
                QVERIFY2(!errortexts::sentence(error).contains(u'['+code), qPrintable(code));
                ++found;
            }
        }
        QVERIFY(found > 25);
    }

    void aFaultOfADocumentNamesPlaceAndValue()
    {
        const Error error{ErrorKind::BadInput, u"amount-unreadable"_s, u"clocks[0].amount.urgent"_s, {u"4x"_s}};
        QCOMPARE(errortexts::sentence(error),
                 u"clocks[0].amount.urgent: “4x” is no time limit. Write it like 30s, 15m, 4h, 7wd, 3d or 3mo."_s);
    }

    void anUnknownCodeStillSaysWhatHappened()
    {
        const QString text = errortexts::sentence({ErrorKind::DiskFull, u"odd-thing"_s, u"batch"_s, {}});
        QVERIFY(text.contains(u"disk"_s) && text.contains(u"odd-thing"_s) && text.contains(u"batch"_s));
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
