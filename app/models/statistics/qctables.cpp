#include "statistics/qctables.h"

#include <QCoreApplication>

#include "statistics/qctexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(QcTables)
};

using qctexts::number;

QString percent(double share)
{
    return QString::number(share, 'f', 2) + u" %"_s;
}

QString figure(const std::optional<double> &value)
{
    return value ? number(*value) : u"–"_s;
}

QString sampleNames(const QList<qsizetype> &samples, const ControlPanel &panel)
{
    QStringList names;
    for (const ControlPoint &point : panel.points) {
        if (samples.contains(point.sample))
            names.append(point.label);
    }
    return names.join(Tr::tr(", ", "between samples"));
}

void addLimits(QcTable &table, const ControlPanel &panel, const ControlPhase &phase)
{
    ControlPanel part{panel.kind, {}, {}};
    for (const ControlPoint &point : panel.points) {
        if (point.sample >= phase.span.first && point.sample <= phase.span.last)
            part.points.append(point);
    }
    if (part.points.isEmpty())
        return;
    const ControlPoint &first = part.points.first();
    const bool varies = !part.hasConstantLimits();
    const QString name = qctexts::panel(panel.kind);
    table.rows.append({phase.label.isEmpty() ? name : Tr::tr("%1, %2").arg(name, phase.label),
                       varies ? Tr::tr("varies") : number(first.lower), number(first.centre),
                       varies ? Tr::tr("varies") : number(first.upper)});
}

QList<QcTable> tablesOf(const ControlChart &chart)
{
    QcTable limits{Tr::tr("Control limits"), {Tr::tr("Chart"), Tr::tr("LCL"), Tr::tr("CL"), Tr::tr("UCL")}, {}};
    QcTable alarms{Tr::tr("Special causes"), {Tr::tr("Test"), Tr::tr("What happened"), Tr::tr("Samples")}, {}};
    QList<QcTable> points;
    for (const ControlPanel &panel : chart.panels) {
        const QString name = qctexts::panel(panel.kind);
        for (const ControlPhase &phase : chart.phases)
            addLimits(limits, panel, phase);
        for (const RunSignal &alarm : panel.alarms) {
            alarms.rows.append({qctexts::ruleName(alarm.rule), qctexts::rule(alarm.rule),
                                sampleNames(alarm.points, panel)});
        }
        QcTable table{name, {Tr::tr("Sample"), Tr::tr("Value"), Tr::tr("LCL"), Tr::tr("CL"), Tr::tr("UCL")}, {}};
        for (const ControlPoint &point : panel.points) {
            table.rows.append({point.label, number(point.value), number(point.lower), number(point.centre),
                               number(point.upper)});
        }
        points.append(table);
    }
    if (alarms.rows.isEmpty())
        alarms = {Tr::tr("Special causes"), {}, {{Tr::tr("None: the process is in control"), {}}}};
    return QList<QcTable>{limits, alarms} + points;
}

QList<QcTable> tablesOf(const ParetoResult &result)
{
    QcTable table{{}, {Tr::tr("Category"), Tr::tr("Count"), Tr::tr("Share"), Tr::tr("Cumulative"), Tr::tr("Vital few")},
                  {}};
    for (const ParetoBar &bar : result.bars) {
        table.rows.append({bar.isOthers && bar.name.isEmpty() ? qctexts::others() : bar.name, number(bar.amount),
                           percent(bar.share), percent(bar.cumulativeShare), bar.isVital ? u"●"_s : QString()});
    }
    table.rows.append({Tr::tr("Total"), number(result.total), percent(100), {}, {}});
    return {table};
}

QList<QcTable> tablesOf(const CheckSheet &sheet)
{
    QcTable table{{}, QStringList{Tr::tr("Item")} + sheet.columns + QStringList{Tr::tr("Total")}, {}};
    for (qsizetype i = 0; i < sheet.items.size(); ++i) {
        QStringList row{sheet.items.at(i)};
        for (const double count : sheet.counts.at(i))
            row.append(number(count));
        table.rows.append(row + QStringList{number(sheet.itemTotals.at(i))});
    }
    QStringList totals{Tr::tr("Total")};
    for (const double count : sheet.columnTotals)
        totals.append(number(count));
    table.rows.append(totals + QStringList{number(sheet.total)});
    return {table};
}

QStringList summaryRow(const QString &name, const SampleSummary &summary)
{
    return {name, QString::number(summary.n), number(summary.mean), number(summary.sd), number(summary.min),
            number(summary.max)};
}

QList<QcTable> tablesOf(const Stratifications &all)
{
    QList<QcTable> tables;
    for (const Stratification &one : all) {
        QcTable table{one.factor,
                      {Tr::tr("Stratum"), Tr::tr("Number"), Tr::tr("Mean"), Tr::tr("Standard deviation"),
                       Tr::tr("Minimum"), Tr::tr("Maximum")},
                      {}};
        for (const Stratum &stratum : one.strata)
            table.rows.append(summaryRow(stratum.name, stratum.summary));
        table.rows.append(summaryRow(Tr::tr("All"), one.all));
        tables.append(table);
        if (!one.variance)
            continue;
        tables.append({Tr::tr("Do the strata differ?"), {},
                       {{Tr::tr("Variation between the strata"), percent(100 * one.variance->explained)},
                        {Tr::tr("F"), figure(one.variance->f)},
                        {Tr::tr("p-value"), figure(one.variance->p)}}});
    }
    return tables;
}

QList<QcTable> tablesOf(const Scatter &line)
{
    return {{{}, {},
             {{Tr::tr("Number of pairs"), QString::number(line.x.size())},
              {Tr::tr("Correlation coefficient r"), number(line.r)},
              {Tr::tr("Coefficient of determination r²"), number(line.rSquared)},
              {Tr::tr("Regression line"), qctexts::equation(line.intercept, line.slope)},
              {Tr::tr("Residual standard deviation"), number(line.residualSd)},
              {Tr::tr("t"), figure(line.t)},
              {Tr::tr("p-value"), number(line.p)},
              {Tr::tr("Judgement"), line.p < 0.05 ? Tr::tr("The relation is significant at 5 %")
                                                  : Tr::tr("No significant relation at 5 %")}}}};
}

void addIndices(QcTable &table, const Capability &capability)
{
    const CapabilityIndices &within = capability.potential;
    const CapabilityIndices &overall = capability.performance;
    const auto interval = [](const std::optional<Interval> &both) {
        return both ? Tr::tr("%1 … %2").arg(number(both->low), number(both->high)) : u"–"_s;
    };
    table.rows.append({{Tr::tr("LSL"), figure(capability.specification.lower)},
                       {Tr::tr("USL"), figure(capability.specification.upper)},
                       {Tr::tr("Mean"), number(capability.mean)},
                       {Tr::tr("Sigma within (%1)").arg(qctexts::within(capability.within)), number(within.sigma)},
                       {Tr::tr("Sigma overall"), number(overall.sigma)},
                       {u"Cp"_s, figure(within.both)},
                       {u"Cpk"_s, number(within.nearest)},
                       {Tr::tr("Cpk, 95 % confidence"), interval(within.nearestInterval)},
                       {u"Cpm"_s, figure(overall.target)},
                       {u"Pp"_s, figure(overall.both)},
                       {u"Ppk"_s, number(overall.nearest)},
                       {Tr::tr("Outside, observed (ppm)"),
                        number(capability.observedPpmBelow + capability.observedPpmAbove)},
                       {Tr::tr("Outside, expected within (ppm)"), number(within.ppmBelow + within.ppmAbove)},
                       {Tr::tr("Outside, expected overall (ppm)"), number(overall.ppmBelow + overall.ppmAbove)}});
}

QList<QcTable> tablesOf(const Distribution &result)
{
    QList<QcTable> tables;
    QcTable figures;
    if (result.histogram) {
        const SampleSummary &summary = result.histogram->summary;
        figures.rows = {{Tr::tr("Number"), QString::number(summary.n)}, {Tr::tr("Minimum"), number(summary.min)},
                        {Tr::tr("Median"), number(summary.median)}, {Tr::tr("Maximum"), number(summary.max)}};
        if (!result.capability) {
            figures.rows.append({{Tr::tr("Mean"), number(summary.mean)},
                                 {Tr::tr("Standard deviation"), number(summary.sd)}});
        }
    }
    if (result.capability)
        addIndices(figures, *result.capability);
    if (result.normality) {
        figures.rows.append({Tr::tr("Normality (Anderson–Darling), p-value"), number(result.normality->p)});
        if (result.normality->isDoubtful())
            figures.rows.append({Tr::tr("Judgement"), Tr::tr("The values are probably not normal: indices mislead")});
    }
    tables.append(figures);
    if (!result.histogram)
        return tables;
    QcTable classes{Tr::tr("Classes (%1)").arg(qctexts::classRule(result.histogram->rule)),
                    {Tr::tr("From … to"), Tr::tr("Count"), Tr::tr("Share"), Tr::tr("Expected")}, {}};
    for (const HistogramClass &one : result.histogram->classes) {
        classes.rows.append({Tr::tr("%1 … %2").arg(number(one.from), number(one.to)), QString::number(one.count),
                             percent(one.share), QString::number(one.expected, 'f', 1)});
    }
    return tables << classes;
}

} // namespace

QList<QcTable> qcTables(const QcAnalysis &analysis)
{
    return std::visit([](const auto &outcome) { return tablesOf(outcome); }, analysis.outcome);
}

} // namespace kesu
