#include <QtTest/QtTest>

#include "forms/catalogchoices.h"
#include "shippeddata.h"

using namespace Qt::StringLiterals;
using namespace kesu;

// Catalog entries as pickers offer them.
class CatalogChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDepthIsOfferedUnderItsPath()
    {
        const QList<Choice> choices = catalogChoices(shippedCatalog(u"tx-02"_s));
        QCOMPARE(choices.size(), 16);
        QCOMPARE(choices.at(1).code, u"service_attitude"_s);
        QCOMPARE(choices.at(1).depth, 1);
        QVERIFY(!choices.at(1).path.isEmpty() && choices.at(0).path.isEmpty());
    }

    void aScaleIsChosenFirstAndItsAnswersThen()
    {
        const Catalog scales = shippedCatalog(u"satisfaction_scales"_s);
        QCOMPARE(codesOf(topChoices(scales)), u"likert5 score5 score100"_s);
        QCOMPARE(codesOf(childChoices(scales, u"likert5")),
                 u"very_satisfied satisfied neutral dissatisfied very_dissatisfied"_s);
        QVERIFY(childChoices(scales, u"score5").isEmpty());
        QVERIFY(childChoices(scales, u"no_such_scale").isEmpty());
    }

    void criteriaAreThoseOfTheLevelScheme()
    {
        const Catalog criteria = shippedCatalog(u"major_criteria"_s);
        QCOMPARE(choicesWith(criteria, "scheme"_L1, u"SV-06"_s).size(), 10);
        QVERIFY(codesOf(choicesWith(criteria, "scheme"_L1, u"SV-08"_s)).contains(u"group_emergency"_s));
        QVERIFY(choicesWith(criteria, "scheme"_L1, u"SV-01"_s).isEmpty());
    }

private:
    static Catalog shippedCatalog(const QString &id)
    {
        const QStringList paths = shipped::files(u"catalogs"_s).filter(u'/' + id + u".json"_s);
        return parseCatalog(shipped::bytes(paths.value(0))).value_or(Catalog{});
    }

    static QString codesOf(const QList<Choice> &choices)
    {
        QStringList codes;
        for (const Choice &choice : choices)
            codes.append(choice.code);
        return codes.join(u' ');
    }
};

QTEST_GUILESS_MAIN(CatalogChoicesTest)
#include "tst_catalogchoices.moc"
