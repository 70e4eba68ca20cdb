#include <QtTest/QtTest>

#include "eightd/car.h"
#include "eightd/eightdfields.h"
#include "eightd/eightdterms.h"

using namespace kesu;
using namespace Qt::StringLiterals;

// Every field and every code has its word, in resources/eightd/terms.json.
class EightDTermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfAReportHasAWord()
    {
        for (const auto &field : eightDFields()) {
            QVERIFY2(eightdterms::hasField(u"report", field.key), qPrintable(field.key));
            checkCodes({}, field);
        }
    }

    void everyFieldOfItsRecordsHasAWord()
    {
        for (const EightDPartShape &shape : eightDPartShapes()) {
            QVERIFY2(eightdterms::hasField(u"lists", shape.list), qPrintable(shape.list));
            for (const RecordFieldInfo &field : shape.fields) {
                QVERIFY2(eightdterms::hasField(u"parts", field.key), qPrintable(shape.list + u'.' + field.key));
                checkCodes(shape.list, field);
            }
        }
    }

    void everyFieldOfACarHasAWord()
    {
        for (const auto &field : carFields()) {
            QVERIFY2(eightdterms::hasField(u"car", field.key), qPrintable(field.key));
            checkCodes(u"car"_s, field);
        }
    }

    void aCodeWithoutAWordIsAnsweredAsItIs()
    {
        QCOMPARE(eightdterms::code(u"leg", u"sideways"), u"sideways"_s);
        QLocale::setDefault(QLocale(u"en"_s));
        QCOMPARE(eightdterms::code(u"cause_state", u"root"), u"root cause"_s);
    }

private:
    static void checkCodes(const QString &list, const RecordFieldInfo &field)
    {
        for (const QString &code : field.codes) {
            const QString codes = eightdterms::codesOf(list, field.key);
            QVERIFY2(eightdterms::hasCode(codes, code), qPrintable(list + u'.' + field.key + u' ' + code));
        }
    }
};

QTEST_GUILESS_MAIN(EightDTermsTest)
#include "tst_eightdterms.moc"
