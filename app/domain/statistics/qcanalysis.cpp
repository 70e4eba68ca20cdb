#include "statistics/qcanalysis.h"

#include "statistics/qcdata.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// What a tool found, or what was wrong with the document before it was asked.
template<typename T>
Result<QcOutcome> outcome(const QcData &data, const std::function<Result<T>()> &compute)
{
    if (data.error())
        return *data.error();
    auto result = compute();
    if (!result)
        return result.error();
    return QcOutcome(std::move(result).value());
}

Result<QcOutcome> checkSheet(QcData &data)
{
    data.refuseUnknown({"marks"_L1, "entries"_L1, "items"_L1, "columns"_L1});
    QList<CheckMark> marks;
    for (const QString &entry : data.texts("entries"_L1))
        marks.append({entry, {}, 1});
    const QJsonArray rows = data.array("marks"_L1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString place = placeOf(u"marks"_s, i);
        const QJsonObject row = data.objectOf(rows.at(i), place);
        CheckMark mark{data.textOf(row.value("item"_L1), place + u".item"_s),
                       data.textOf(row.value("column"_L1), place + u".column"_s), 1};
        if (row.contains("count"_L1))
            mark.count = data.numberOf(row.value("count"_L1), place + u".count"_s);
        marks.append(mark);
    }
    const QStringList items = data.texts("items"_L1);
    const QStringList columns = data.texts("columns"_L1);
    return outcome<CheckSheet>(data, [&] { return tally(marks, items, columns); });
}

QList<ParetoItem> paretoItems(QcData &data)
{
    QList<ParetoItem> items;
    for (const QString &entry : data.texts("entries"_L1))
        items.append({entry, 1});
    if (data.value("items"_L1).isObject()) {
        const QJsonObject given = data.value("items"_L1).toObject();
        for (auto it = given.begin(); it != given.end(); ++it)
            items.append({it.key(), data.numberOf(it.value(), u"items."_s + it.key())});
        return items;
    }
    const QJsonArray rows = data.array("items"_L1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString place = placeOf(u"items"_s, i);
        const QJsonObject row = data.objectOf(rows.at(i), place);
        const QString name = data.textOf(row.value("name"_L1), place + u".name"_s);
        if (name.isEmpty())
            data.refuse(u"value-missing"_s, place + u".name"_s);
        items.append({name, data.numberOf(row.value("count"_L1), place + u".count"_s)});
    }
    return items;
}

Result<QcOutcome> paretoOf(QcData &data)
{
    data.refuseUnknown({"items"_L1, "entries"_L1, "threshold"_L1, "others"_L1, "most"_L1});
    const QList<ParetoItem> items = paretoItems(data);
    const ParetoOptions options{data.number("threshold"_L1, 80), data.text("others"_L1), data.whole("most"_L1, 0)};
    return outcome<ParetoResult>(data, [&] { return pareto(items, options); });
}

Result<QcOutcome> stratifyOf(QcData &data)
{
    data.refuseUnknown({"rows"_L1, "factors"_L1, "value"_L1});
    const QString valueKey = data.has("value"_L1) ? data.text("value"_L1) : u"value"_s;
    const QJsonArray rows = data.array("rows"_L1);
    QStringList factors = data.texts("factors"_L1);
    if (factors.isEmpty()) {
        factors = rows.first().toObject().keys();
        factors.removeOne(valueKey);
    }
    if (factors.isEmpty())
        data.refuse(u"value-missing"_s, u"factors"_s);
    Stratifications all;
    for (const QString &factor : std::as_const(factors)) {
        QList<StratumValue> values;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString place = placeOf(u"rows"_s, i);
            const QJsonObject row = data.objectOf(rows.at(i), place);
            values.append({data.textOf(row.value(factor), place + u'.' + factor),
                           data.numberOf(row.value(valueKey), place + u'.' + valueKey)});
        }
        if (data.error())
            return *data.error();
        auto one = stratify(factor, values);
        if (!one)
            return one.error();
        all.append(std::move(one).value());
    }
    return outcome<Stratifications>(data, [&]() -> Result<Stratifications> { return all; });
}

Result<QcOutcome> scatterOf(QcData &data)
{
    data.refuseUnknown({"x"_L1, "y"_L1, "points"_L1});
    QList<double> x;
    QList<double> y;
    if (data.has("points"_L1)) {
        const QJsonArray points = data.array("points"_L1);
        for (qsizetype i = 0; i < points.size(); ++i) {
            const QList<double> pair = data.numbersOf(points.at(i), placeOf(u"points"_s, i));
            if (pair.size() != 2)
                data.refuse(u"not-a-pair"_s, placeOf(u"points"_s, i));
            x.append(pair.value(0));
            y.append(pair.value(1));
        }
    } else {
        x = data.numbers("x"_L1);
        y = data.numbers("y"_L1);
    }
    return outcome<Scatter>(data, [&] { return scatter(x, y); });
}

Result<Distribution> distribution(const QList<Subgroup> &samples, const Specification &specification,
                                  const HistogramOptions &options, std::optional<WithinEstimate> within)
{
    QList<double> values;
    for (const Subgroup &sample : samples)
        values += sample.values;
    const auto bars = histogram(values, options);
    if (!bars)
        return bars.error();
    Distribution result{*bars, {}, {}};
    if (specification.lower || specification.upper) {
        const auto indices = capability(samples, specification, within);
        if (!indices)
            return indices.error();
        result.capability = *indices;
    }
    if (const auto test = testNormality(values); test)
        result.normality = *test;
    return result;
}

Result<QcOutcome> distributionOf(QcData &data, bool needsLimits)
{
    data.refuseUnknown({"values"_L1, "samples"_L1, "labels"_L1, "lsl"_L1, "usl"_L1, "target"_L1, "within"_L1,
                        "classes"_L1, "number"_L1, "width"_L1, "start"_L1, "unit"_L1, "mean"_L1, "sd"_L1, "n"_L1});
    const Specification specification = data.specification();
    if (needsLimits && !specification.lower && !specification.upper)
        data.refuse(u"specification-missing"_s, u"lsl"_s);
    if (data.has("mean"_L1)) {
        const double mean = data.number("mean"_L1, 0);
        const double sd = data.numberOf(data.value("sd"_L1), u"sd"_s);
        const qsizetype n = data.whole("n"_L1, 0);
        return outcome<Distribution>(data, [&]() -> Result<Distribution> {
            const auto indices = capabilityOf(mean, sd, n, specification);
            if (!indices)
                return indices.error();
            return Distribution{{}, *indices, {}};
        });
    }
    const HistogramOptions options = data.histogramOptions();
    std::optional<WithinEstimate> within;
    if (data.has("within"_L1))
        within = data.code("within"_L1, withinCodes, WithinEstimate::Range);
    const QList<Subgroup> samples = data.subgroups();
    return outcome<Distribution>(data, [&] { return distribution(samples, specification, options, within); });
}

constexpr std::array chartKeys{"rules"_L1, "sigmas"_L1, "spread"_L1, "factors"_L1, "base"_L1, "phases"_L1,
                               "excluded"_L1, "standard"_L1};

Result<QcOutcome> variablesOf(QcData &data, QcTool tool)
{
    data.refuseUnknown({"samples"_L1, "values"_L1, "labels"_L1, "never_negative"_L1, chartKeys[0], chartKeys[1],
                        chartKeys[2], chartKeys[3], chartKeys[4], chartKeys[5], chartKeys[6], chartKeys[7]});
    const QList<Subgroup> samples = data.subgroups();
    const ControlChartOptions options = data.chartOptions();
    return outcome<ControlChart>(data, [&] {
        return tool == QcTool::XbarR ? xbarRChart(samples, options)
            : tool == QcTool::XbarS ? xbarSChart(samples, options)
            : imrChart(samples, options);
    });
}

// Where neither "size" nor "sizes" is given every sample needs a size of its own.
void requireSizes(QcData &data)
{
    if (data.has("counts"_L1))
        data.refuse(u"value-missing"_s, u"sizes"_s);
    const QJsonArray rows = data.array("samples"_L1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows.at(i).toObject().contains("size"_L1))
            data.refuse(u"value-missing"_s, placeOf(u"samples"_s, i) + u".size"_s);
    }
}

Result<QcOutcome> attributesOf(QcData &data, ControlChartKind kind)
{
    data.refuseUnknown({"samples"_L1, "counts"_L1, "sizes"_L1, "size"_L1, "labels"_L1, chartKeys[0], chartKeys[1],
                        chartKeys[2], chartKeys[3], chartKeys[4], chartKeys[5], chartKeys[6], chartKeys[7]});
    if (kind != ControlChartKind::C && !data.has("size"_L1) && !data.has("sizes"_L1))
        requireSizes(data);
    const QList<AttributeSample> samples = data.attributeSamples();
    const ControlChartOptions options = data.chartOptions();
    return outcome<ControlChart>(data, [&] { return attributeChart(kind, samples, options); });
}

Result<QcOutcome> outcomeOf(QcTool tool, QcData &data)
{
    switch (tool) {
    case QcTool::CheckSheet: return checkSheet(data);
    case QcTool::Stratify: return stratifyOf(data);
    case QcTool::Pareto: return paretoOf(data);
    case QcTool::Histogram: return distributionOf(data, false);
    case QcTool::Capability: return distributionOf(data, true);
    case QcTool::Scatter: return scatterOf(data);
    case QcTool::P: return attributesOf(data, ControlChartKind::P);
    case QcTool::Np: return attributesOf(data, ControlChartKind::Np);
    case QcTool::C: return attributesOf(data, ControlChartKind::C);
    case QcTool::U: return attributesOf(data, ControlChartKind::U);
    default: return variablesOf(data, tool);
    }
}

} // namespace

QLatin1String bareKey(QcTool tool)
{
    switch (tool) {
    case QcTool::CheckSheet: return "marks"_L1;
    case QcTool::Stratify: return "rows"_L1;
    case QcTool::Pareto: return "items"_L1;
    case QcTool::Histogram:
    case QcTool::Capability:
    case QcTool::Imr: return "values"_L1;
    case QcTool::Scatter: return "points"_L1;
    default: return "samples"_L1;
    }
}

Result<QcAnalysis> analyse(QcTool tool, const QJsonValue &document)
{
    QcData data(document, bareKey(tool));
    QcAnalysis analysis{tool, data.text("title"_L1), data.text("value_label"_L1), data.text("place_label"_L1), {}};
    auto found = outcomeOf(tool, data);
    if (!found)
        return found.error();
    analysis.outcome = std::move(found).value();
    return analysis;
}

} // namespace kesu
