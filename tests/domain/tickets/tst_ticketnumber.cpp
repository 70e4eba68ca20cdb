#include <QtTest/QtTest>

#include "tickets/ticketnumber.h"

using namespace Qt::StringLiterals;
using namespace kesu;

// Ticket numbers from the organisation's template.
class TicketNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultPatternReadsAsOnTheForms()
    {
        const auto pattern = NumberPattern::parse(u"KS-<branch>-<yyyymmdd>-<device><nnnn>"_s);
        QVERIFY(pattern);
        QCOMPARE(pattern->number(u"SH01"_s, u"A"_s, QDate(2026, 2, 14), 7), u"KS-SH01-20260214-A0007"_s);
        QCOMPARE(pattern->prefix(u"SH01"_s, u"A"_s, QDate(2026, 2, 14)), u"KS-SH01-20260214-A"_s);
    }

    void aLongSequenceIsNotCut()
    {
        const auto pattern = NumberPattern::parse(u"<device><nn>"_s);
        QCOMPARE(pattern->number({}, u"B"_s, QDate(2026, 1, 1), 12345), u"B12345"_s);
    }

    void whatFollowsTheSequenceIsKept()
    {
        const auto pattern = NumberPattern::parse(u"<device><nnn>/<yy>"_s);
        QCOMPARE(pattern->number({}, u"B"_s, QDate(2026, 1, 1), 5), u"B005/26"_s);
    }

    void aPatternThatCouldCollideIsRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("code");
        QTest::newRow("no device") << u"KS-<nnnn>"_s << u"number-pattern-incomplete"_s;
        QTest::newRow("no sequence") << u"KS-<device>"_s << u"number-pattern-incomplete"_s;
        QTest::newRow("two sequences") << u"<device><nn><nn>"_s << u"number-pattern-unknown-part"_s;
        QTest::newRow("misspelt") << u"<device><nn><bransh>"_s << u"number-pattern-unknown-part"_s;
        QTest::newRow("empty") << QString() << u"number-pattern-incomplete"_s;
    }

    void aPatternThatCouldCollideIsRefused()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, code);
        const auto parsed = NumberPattern::parse(pattern);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, code);
    }
};

QTEST_GUILESS_MAIN(TicketNumberTest)
#include "tst_ticketnumber.moc"
