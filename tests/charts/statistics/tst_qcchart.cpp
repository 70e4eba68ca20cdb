#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

#include <ctime>

#include "base/chartstyle.h"
#include "base/language.h"
#include "papertools.h"
#include "publisheddata.h"
#include "statistics/qcchart.h"
#include "statistics/qctexts.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

QJsonArray json(const QList<double> &numbers)
{
    QJsonArray list;
    for (const double number : numbers)
        list.append(number);
    return list;
}

QcAnalysis analysis(QcTool tool, const QJsonObject &data)
{
    const auto result = analyse(tool, data);
    if (!result)
        qFatal("%s %s", qPrintable(result.error().code), qPrintable(result.error().where));
    return *result;
}

QJsonObject sampleData(QcTool tool)
{
    switch (tool) {
    case QcTool::CheckSheet: return {{u"entries"_s, QJsonArray{u"开胶"_s, u"划伤"_s, u"开胶"_s}}};
    case QcTool::Stratify:
        return {{u"rows"_s, QJsonArray{QJsonObject{{u"value"_s, 1}, {u"机台"_s, u"A"_s}},
                                       QJsonObject{{u"value"_s, 2}, {u"机台"_s, u"A"_s}},
                                       QJsonObject{{u"value"_s, 4}, {u"机台"_s, u"B"_s}}}}};
    case QcTool::Pareto: return {{u"items"_s, QJsonObject{{u"开胶"_s, 60}, {u"划伤"_s, 30}, {u"色差"_s, 7}}}};
    case QcTool::Histogram: return {{u"values"_s, json(testing::flowRates)}};
    case QcTool::Capability: return {{u"values"_s, json(testing::flowRates)}, {u"lsl"_s, 40}, {u"usl"_s, 60}};
    case QcTool::Scatter: return {{u"x"_s, json(testing::norrisX)}, {u"y"_s, json(testing::norrisY)}};
    case QcTool::XbarR:
    case QcTool::XbarS: {
        QJsonArray samples;
        for (const Subgroup &sample : testing::hardBake())
            samples.append(json(sample.values));
        return {{u"samples"_s, samples}};
    }
    case QcTool::Imr:
        return {{u"values"_s, json(testing::flowRates)},
                {u"phases"_s, QJsonArray{QJsonObject{{u"from"_s, 6}, {u"label"_s, u"改善后"_s}}}}};
    case QcTool::P:
    case QcTool::Np: return {{u"counts"_s, json(testing::juiceCans)}, {u"size"_s, 50}, {u"excluded"_s, QJsonArray{15}}};
    case QcTool::C: return {{u"counts"_s, json(testing::circuitBoards)}};
    case QcTool::U: return {{u"counts"_s, json(testing::clothFaults)}, {u"sizes"_s, json(testing::clothSizes)}};
    }
    return {};
}

// Pixels that differ from the ground.
qsizetype inkOf(const QImage &image)
{
    const QRgb ground = image.pixel(1, image.height() - 2);
    qsizetype ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += image.pixel(x, y) != ground;
    }
    return ink;
}

} // namespace

class QcChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translations.load(u"zh_CN"_s); }

    void everyToolIsDrawn_data()
    {
        QTest::addColumn<QcTool>("tool");
        for (const auto &[tool, code] : qcToolCodes)
            QTest::newRow(qPrintable(code.toString())) << tool;
    }

    void everyToolIsDrawn()
    {
        QFETCH(QcTool, tool);
        const QcAnalysis data = analysis(tool, sampleData(tool));
        const QSize size = chartSize(data);
        for (const bool dark : {false, true}) {
            const auto png = chartPng(data, screenStyle(dark, u"zh_CN"_s), size, 1);
            QVERIFY(png);
            const QImage image = QImage::fromData(*png);
            QCOMPARE(image.size(), size);
            QVERIFY(inkOf(image) > 1500);
            QCOMPARE(image.pixelColor(1, image.height() - 2), screenStyle(dark, u"zh_CN"_s).background);
        }
        QVERIFY(!chartPicture(data, paperStyle(), size).isNull());
        const auto pdf = chartPdf(data, paperStyle(), size);
        QVERIFY(pdf && pdf->startsWith("%PDF"));
        QVERIFY2(!pdf->contains("/Subtype /Image"), "a drawing is made of vectors");
    }

    void wordsCanBeFoundInThePdf()
    {
        if (const QString missing = testing::PaperTools::missing(); !missing.isEmpty())
            QFAIL(qPrintable(missing + u" is not installed; ./dev deps installs it"_s));
        const QcAnalysis data = analysis(QcTool::Pareto, sampleData(QcTool::Pareto));
        const auto pdf = chartPdf(data, paperStyle(), chartSize(data));
        QVERIFY(pdf);
        const QString text = testing::PaperTools(*pdf).text();
        for (const QString &word : {qctexts::tool(QcTool::Pareto), u"开胶"_s, u"61.9%"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
    }

    void everyLanguageHasItsWords()
    {
        QSet<QByteArray> pictures;
        for (const QString &language : languages()) {
            m_translations.load(language);
            const QcAnalysis data = analysis(QcTool::Imr, sampleData(QcTool::Imr));
            pictures.insert(*chartPng(data, screenStyle(false, language), chartSize(data), 1));
        }
        m_translations.load(u"zh_CN"_s);
        QCOMPARE(pictures.size(), 3);
    }

    // Too many names, names too long, values that do not vary: drawn without complaint.
    void figuresOnFillsAreTold()
    {
        const ChartStyle dark = screenStyle(true, u"zh_CN"_s);
        QCOMPARE(wordsOn(QColor(0x51, 0x57, 0x5e), dark), dark.text);       // a quiet bar
        QCOMPARE(wordsOn(QColor(0x46, 0x96, 0xb0), dark), dark.background); // a bar of the vital few
        const ChartStyle light = screenStyle(false, u"zh_CN"_s);
        QCOMPARE(wordsOn(QColor(0x3f, 0x8c, 0xa6), light), light.text);
        QCOMPARE(wordsOn(light.accent, light), light.background);
    }

    void oddDataAreDrawnToo()
    {
        QJsonArray items;
        for (int i = 0; i < 300; ++i)
            items.append(QJsonObject{{u"name"_s, QString(40, QChar(0x5000 + i))}, {u"count"_s, i}});
        const QList<QcAnalysis> odd{
            analysis(QcTool::Pareto, {{u"items"_s, items}}),
            analysis(QcTool::Pareto, {{u"items"_s, QJsonObject{{u"a"_s, 1}}}}),
            analysis(QcTool::Imr, {{u"values"_s, QJsonArray{5, 5, 5}}}),
            analysis(QcTool::Imr, {{u"values"_s, QJsonArray{1e90, -1e90, 1e-90}}}),
            analysis(QcTool::Histogram, {{u"values"_s, QJsonArray{0}}}),
            analysis(QcTool::Histogram, {{u"values"_s, QJsonArray{1e99, 1e99}}}),
            analysis(QcTool::Capability, {{u"mean"_s, 0}, {u"sd"_s, 1e-9}, {u"usl"_s, 1}}),
            analysis(QcTool::C, {{u"counts"_s, QJsonArray{0, 0, 0}}}),
            analysis(QcTool::Stratify, {{u"rows"_s, QJsonArray{QJsonObject{{u"value"_s, 1}, {u"m"_s, u"a"_s}}}}}),
        };
        for (const QcAnalysis &data : odd) {
            QVERIFY(chartPng(data, screenStyle(false, u"en"_s), chartSize(data), 1));
            QVERIFY(chartPdf(data, paperStyle(), QSize(120, 90))); // hardly any room
        }
    }

    void manyPointsAreDrawnInAMoment()
    {
        QList<double> values;
        for (int i = 0; i < 20'000; ++i)
            values.append(50 + (i * 7919 % 1000) / 500.0);
        const QcAnalysis data = analysis(QcTool::Imr, {{u"values"_s, json(values)}, {u"rules"_s, u"nelson-1"_s}});
        const std::clock_t start = std::clock(); // of the processor: others may be at work
        QVERIFY(chartPng(data, screenStyle(false, u"en"_s), chartSize(data), 1));
        const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
    }

    void theWidgetFollowsItsSizeAndForgets()
    {
        QcChart chart;
        chart.resize(700, 400);
        chart.show();
        chart.setAnalysis(analysis(QcTool::Pareto, sampleData(QcTool::Pareto)), screenStyle(false, u"zh_CN"_s));
        QVERIFY(inkOf(chart.grab().toImage()) > 1500);
        chart.resize(300, 400);
        QVERIFY(inkOf(chart.grab().toImage()) > 800);
        chart.setAnalysis(analysis(QcTool::XbarR, sampleData(QcTool::XbarR)), screenStyle(true, u"zh_CN"_s));
        QCOMPARE(chart.grab().toImage().pixelColor(1, 398), screenStyle(true, {}).background);
        chart.clear();
        QVERIFY(inkOf(chart.grab().toImage()) == 0);
    }

private:
    Translations m_translations;
};

QTEST_MAIN(QcChartTest)
#include "tst_qcchart.moc"
