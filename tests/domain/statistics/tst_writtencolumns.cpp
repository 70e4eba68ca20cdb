#include <QtTest/QtTest>

#include "statistics/pastedcolumns.h"

using namespace kesu;
using namespace Qt::StringLiterals;

// Data become columns and the same data again.
class WrittenColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPastedComesBack_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QString>("columns");
        QTest::newRow("names and counts") << u"pareto"_s << u"开胶\t60\n\"a \"\"quoted\"\" name\"\t30\n色差\t7"_s;
        QTest::newRow("names only") << u"pareto"_s << u"开胶\n划伤\n开胶"_s;
        QTest::newRow("check sheet") << u"checksheet"_s << u"划伤\t周一\t3\n开胶\t周二\t1"_s;
        QTest::newRow("one column of values") << u"histogram"_s << u"9.9\n10.1\n10\n10.25"_s;
        QTest::newRow("subgroups with labels") << u"xbar-r"_s << u"一\t1\t2\t3\n二\t4\t5\t6.5"_s;
        QTest::newRow("individuals") << u"imr"_s << u"5\n5.2\n4.9"_s;
        QTest::newRow("counts of sizes") << u"pchart"_s << u"第1批\t3\t50\n第2批\t0\t50"_s;
        QTest::newRow("counts alone") << u"cchart"_s << u"3\n0\n2"_s;
        QTest::newRow("points with headings") << u"scatter"_s << u"温度\t强度\n1\t2\n2\t3.5"_s;
        QTest::newRow("strata") << u"stratify"_s << u"机台\t班次\t厚度\nA\t白\t1.2\nB\t夜\t1.4"_s;
    }
    void whatWasPastedComesBack()
    {
        QFETCH(QString, tool);
        QFETCH(QString, columns);
        const QcTool which = *fromCode(qcToolCodes, tool);
        const auto data = qcDataFrom(which, readColumns(columns));
        QVERIFY(data);
        const auto again = qcDataFrom(which, readColumns(writeColumns(which, *data)));
        QVERIFY2(again, qPrintable(writeColumns(which, *data)));
        QCOMPARE(*again, *data);
        for (const QString &key : data->keys())
            QVERIFY2(columnKeys(which).contains(key), qPrintable(key));
    }

    void otherFormsOfTheSameDataAreWrittenToo_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QString>("columns");
        QTest::newRow("counts by name") << u"pareto"_s << QByteArray(R"({"items":{"a":3,"b":1}})") << u"a\t3\nb\t1\n"_s;
        QTest::newRow("entries") << u"checksheet"_s << QByteArray(R"({"entries":["a b","c"]})") << u"a b\t\t1\nc\t\t1\n"_s;
        QTest::newRow("one size") << u"npchart"_s << QByteArray(R"({"counts":[3,4],"size":50})") << u"3\t50\n4\t50\n"_s;
        QTest::newRow("x and y") << u"scatter"_s << QByteArray(R"({"x":[1,2],"y":[3,4]})") << u"1\t3\n2\t4\n"_s;
        QTest::newRow("lists") << u"xbar-s"_s << QByteArray(R"({"samples":[[1,2],[3,4]]})") << u"1\t2\n3\t4\n"_s;
        QTest::newRow("values with labels") << u"imr"_s << QByteArray(R"({"values":[1,2],"labels":["a","b"]})")
                                            << u"a\t1\nb\t2\n"_s;
    }
    void otherFormsOfTheSameDataAreWrittenToo()
    {
        QFETCH(QString, tool);
        QFETCH(QByteArray, given);
        QFETCH(QString, columns);
        QCOMPARE(writeColumns(*fromCode(qcToolCodes, tool), QJsonDocument::fromJson(given).object()), columns);
    }
};

QTEST_GUILESS_MAIN(WrittenColumnsTest)
#include "tst_writtencolumns.moc"
