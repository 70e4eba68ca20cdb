#include <QtTest/QtTest>

#include <rapidcheck.h>

#include "statistics/pastedcolumns.h"

using namespace kesu;
using namespace Qt::StringLiterals;

class PastedColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QList<QStringList>>("rows");
        using Rows = QList<QStringList>;
        QTest::newRow("tabs") << u"批次\t数量\n甲\t3\r\n乙\t4\n"_s << QStringList{u"批次"_s, u"数量"_s}
                              << Rows{{u"甲"_s, u"3"_s}, {u"乙"_s, u"4"_s}};
        QTest::newRow("commas with a mark") << u"\uFEFFx,y\n1,2"_s << QStringList{u"x"_s, u"y"_s}
                                            << Rows{{u"1"_s, u"2"_s}};
        QTest::newRow("quotes") << u"\"开胶, 前掌\",\"say \"\"x\"\"\"\n\"a\nb\",5"_s
                                << QStringList{u"开胶, 前掌"_s, u"say \"x\""_s} << Rows{{u"a\nb"_s, u"5"_s}};
        QTest::newRow("semicolons") << u"1;2\n3;4"_s << QStringList{} << Rows{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
        QTest::newRow("spaces") << u"1.5  2\n\n 3 4 "_s << QStringList{} << Rows{{u"1.5"_s, u"2"_s}, {u"3"_s, u"4"_s}};
        QTest::newRow("short rows") << u"1\t2\t3\n4"_s << QStringList{}
                                    << Rows{{u"1"_s, u"2"_s, u"3"_s}, {u"4"_s, QString(), QString()}};
        QTest::newRow("words only") << u"开胶\n划伤\n开胶"_s << QStringList{}
                                    << Rows{{u"开胶"_s}, {u"划伤"_s}, {u"开胶"_s}};
        QTest::newRow("nothing") << u" \n\t\n"_s << QStringList{} << Rows{};
    }

    void textIsTakenApart()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, headings);
        QFETCH(QList<QStringList>, rows);
        const PastedColumns columns = readColumns(text);
        QCOMPARE(columns.headings, headings);
        QCOMPARE(columns.rows, rows);
        QCOMPARE(columns.lines.size(), rows.size());
    }

    void everyToolTakesItsColumns_data()
    {
        QTest::addColumn<QcTool>("tool");
        QTest::addColumn<QString>("text");
        QTest::newRow("pareto") << QcTool::Pareto << u"原因,件数\n开胶,60\n划伤,\"1,030\"\n"_s;
        QTest::newRow("pareto of words") << QcTool::Pareto << u"开胶\n划伤\n开胶\n"_s;
        QTest::newRow("check sheet") << QcTool::CheckSheet << u"开胶,周一\n划伤,周二"_s;
        QTest::newRow("stratify") << QcTool::Stratify << u"机台,厚度,班次\nA,１.2,白\nB,1.3,夜\nA,1.1,夜"_s;
        QTest::newRow("histogram") << QcTool::Histogram << u"厚度\n1.2\n1.3\n1.1"_s;
        QTest::newRow("scatter") << QcTool::Scatter << u"温度\t强度\n20\t5\n30\t7\n40\t8"_s;
        QTest::newRow("samples") << QcTool::XbarR << u"时间 1 2 3\n08:00 1.2 1.3 1.1\n09:00 1.4 1.2 1.3"_s;
        QTest::newRow("individuals") << QcTool::Imr << u"1\n2\n1\n3"_s;
        QTest::newRow("proportions") << QcTool::P << u"批,不良,检查数\n甲,3,50\n乙,2,60"_s;
        QTest::newRow("counts") << QcTool::C << u"3\n4\n2"_s;
        QTest::newRow("rates") << QcTool::U << u"14,10.0\n12,8.0"_s;
    }

    void everyToolTakesItsColumns()
    {
        QFETCH(QcTool, tool);
        QFETCH(QString, text);
        const auto data = qcDataFrom(tool, readColumns(text));
        QVERIFY2(data, data ? "" : qPrintable(data.error().code + data.error().where));
        const auto result = analyse(tool, *data);
        QVERIFY2(result, result ? "" : qPrintable(result.error().code + result.error().where));
    }

    void headingsBecomeLabels()
    {
        const auto data = qcDataFrom(QcTool::Scatter, readColumns(u"温度\t强度\n20\t5\n30\t7\n40\t8"_s));
        QCOMPARE(data->value("place_label"_L1), QJsonValue(u"温度"_s));
        QCOMPARE(data->value("value_label"_L1), QJsonValue(u"强度"_s));
        const auto strata = qcDataFrom(QcTool::Stratify, readColumns(u"机台,厚度\nA,1.2\nB,1.3"_s));
        QCOMPARE(strata->value("factors"_L1), QJsonValue(QJsonArray{u"机台"_s}));
    }

    void whatIsNoNumberIsNamedByLineAndColumn()
    {
        const Error error = qcDataFrom(QcTool::P, readColumns(u"批,不良,检查数\n\n甲,3,50\n乙,两个,60"_s)).error();
        QCOMPARE(error.code, u"not-a-number"_s);
        QCOMPARE(error.where, u"4:2"_s);
        QCOMPARE(qcDataFrom(QcTool::P, readColumns(u"3\n4"_s)).error().code, u"columns-missing"_s);
        QCOMPARE(qcDataFrom(QcTool::Imr, readColumns(u" "_s)).error().code, u"no-rows"_s);
        QCOMPARE(qcDataFrom(QcTool::Stratify, readColumns(u"1,2\n3,4"_s)).error().code, u"columns-missing"_s);
    }

    void anyTextIsSurvived()
    {
        QVERIFY(rc::check("any text", [] {
            const auto pieces = *rc::gen::container<std::vector<char16_t>>(
                rc::gen::element(u'1', u'2', u'.', u'-', u',', u';', u'\t', u'\n', u'\r', u'"', u' ', u'开', u'e'));
            const QString text = QString::fromUtf16(pieces.data(), static_cast<qsizetype>(pieces.size()));
            const PastedColumns columns = readColumns(text);
            for (const QStringList &row : columns.rows)
                RC_ASSERT(row.size() == columns.width());
            for (const auto &[tool, code] : qcToolCodes) {
                const auto data = qcDataFrom(tool, columns);
                const auto result = data ? analyse(tool, *data) : data.error();
                const bool isAnswered = result.has_value() || !result.error().code.isEmpty();
                RC_ASSERT(isAnswered);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(PastedColumnsTest)
#include "tst_pastedcolumns.moc"
