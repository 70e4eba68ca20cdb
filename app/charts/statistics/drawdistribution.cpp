// Histogram with normal curve and specification limits; the figures stand beside it.
#include "statistics/drawings.h"

#include "statistics/distributions.h"
#include "statistics/qctexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int curvePoints = 240;

struct Reach {
    double low;
    double high;
};

// What has to be seen: classes, limits and the curve's tails.
Reach reachOf(const Distribution &result)
{
    Reach reach{HUGE_VAL, -HUGE_VAL};
    const auto show = [&reach](double place) {
        reach.low = std::min(reach.low, place);
        reach.high = std::max(reach.high, place);
    };
    if (result.histogram) {
        show(result.histogram->classes.first().from);
        show(result.histogram->classes.last().to);
        show(result.histogram->summary.mean - 3.2 * result.histogram->summary.sd);
        show(result.histogram->summary.mean + 3.2 * result.histogram->summary.sd);
    }
    if (!result.capability)
        return reach;
    show(result.capability->mean - 3.5 * result.capability->performance.sigma);
    show(result.capability->mean + 3.5 * result.capability->performance.sigma);
    const Specification &limits = result.capability->specification;
    for (const auto &limit : {limits.lower, limits.upper, limits.target}) {
        if (limit)
            show(*limit);
    }
    return reach;
}

double heightAt(const Distribution &result, double place)
{
    if (result.histogram)
        return result.histogram->normalCurve(place);
    const double sigma = result.capability->performance.sigma;
    return normalDensity((place - result.capability->mean) / sigma) / sigma;
}

void addBars(PlotFrame &frame, QCPAxisRect *panel, const Histogram &histogram)
{
    auto *bars = new QCPBars(panel->axis(QCPAxis::atBottom), panel->axis(QCPAxis::atLeft));
    QList<double> x, y;
    for (const HistogramClass &one : histogram.classes) {
        x.append((one.from + one.to) / 2);
        y.append(static_cast<double>(one.count));
    }
    bars->setData(x, y, true);
    bars->setWidth(histogram.width);
    bars->setPen(frame.pen(frame.style().background, 1));
    bars->setBrush(frame.tint(frame.style().accent, 170));
}

double addCurve(PlotFrame &frame, QCPAxisRect *panel, const Distribution &result, const Reach &reach)
{
    QList<double> x, y;
    double top = 0;
    for (int i = 0; i <= curvePoints; ++i) {
        x.append(reach.low + (reach.high - reach.low) * i / curvePoints);
        y.append(heightAt(result, x.last()));
        top = std::max(top, y.last());
    }
    if (top > 0)
        frame.addCurve(panel, x, y, frame.pen(frame.style().centre, 1.8));
    return top;
}

void addSpecification(PlotFrame &frame, QCPAxisRect *panel, const Specification &limits)
{
    const QPen limit = frame.pen(frame.style().alarm, 1.4);
    if (limits.lower)
        frame.addVertical(panel, *limits.lower, limit, u"LSL "_s + qctexts::number(*limits.lower));
    if (limits.upper)
        frame.addVertical(panel, *limits.upper, limit, u"USL "_s + qctexts::number(*limits.upper));
    if (limits.target)
        frame.addVertical(panel, *limits.target, frame.pen(frame.style().secondary, 1.2, Qt::DashLine),
                          u"T "_s + qctexts::number(*limits.target));
}

QString notesOf(const Distribution &result)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, double value) {
        const bool isLarge = std::abs(value) >= 1e4 && std::abs(value) < 1e9;
        lines.append(name + u" = "_s + (isLarge ? QString::number(value, 'f', 0) : QString::number(value, 'g', 4)));
    };
    if (result.histogram) {
        add(u"n"_s, static_cast<double>(result.histogram->summary.n));
        add(qctexts::mean(), result.histogram->summary.mean);
        add(u"s"_s, result.histogram->summary.sd);
    }
    if (!result.capability)
        return lines.join(u'\n');
    const CapabilityIndices &within = result.capability->potential;
    const CapabilityIndices &overall = result.capability->performance;
    if (!result.histogram)
        add(qctexts::mean(), result.capability->mean);
    add(u"σ"_s, within.sigma);
    if (within.both)
        add(u"Cp"_s, *within.both);
    add(u"Cpk"_s, within.nearest);
    if (overall.both)
        add(u"Pp"_s, *overall.both);
    add(u"Ppk"_s, overall.nearest);
    if (overall.target)
        add(u"Cpm"_s, *overall.target);
    add(u"ppm"_s, overall.ppmBelow + overall.ppmAbove);
    return lines.join(u'\n');
}

} // namespace

void draw(PlotFrame &frame, const QcAnalysis &analysis, const Distribution &result)
{
    const QString height = result.histogram ? qctexts::count() : qctexts::density();
    QCPAxisRect *panel = frame.addPanel(analysis.valueLabel.isEmpty() ? analysis.placeLabel : analysis.valueLabel,
                                        height);
    const Reach reach = reachOf(result);
    panel->axis(QCPAxis::atBottom)->setRange(widened(reach.low, reach.high, 0.04));
    double top = 0;
    if (result.histogram) {
        addBars(frame, panel, *result.histogram);
        for (const HistogramClass &one : result.histogram->classes)
            top = std::max(top, static_cast<double>(one.count));
    }
    top = std::max(top, addCurve(frame, panel, result, reach));
    panel->axis(QCPAxis::atLeft)->setRange(0, top * 1.1);
    if (result.capability)
        addSpecification(frame, panel, result.capability->specification);
    frame.setNotes(notesOf(result));
}

} // namespace kesu
