// Control charts: limits as steps, zones where rules look at them, points that a rule calls in another colour with the
// number of the rule.
#include "statistics/drawings.h"

#include "statistics/qctexts.h"

namespace kesu {

namespace {

constexpr int limitLabelWidth = 96;
constexpr qsizetype mostMarks = 1500; // more would only be a band, slowly drawn

using PointList = QList<ControlPoint>;

QList<PointList> byPhase(const ControlPanel &panel)
{
    QList<PointList> phases;
    for (const ControlPoint &point : panel.points) {
        if (phases.isEmpty() || phases.last().last().phase != point.phase)
            phases.append(PointList());
        phases.last().append(point);
    }
    return phases;
}

double placeOf(const ControlPoint &point)
{
    return static_cast<double>(point.sample + 1);
}

// A height that holds for the width of each sample.
QCPGraph *addSteps(PlotFrame &frame, QCPAxisRect *panel, const PointList &points, const QPen &pen,
                   const std::function<double(const ControlPoint &)> &height)
{
    QList<double> x;
    QList<double> y;
    for (const ControlPoint &point : points) {
        const double here = height(point);
        if (y.isEmpty() || y.last() != here) {
            x << placeOf(point) - 0.5 << placeOf(point) + 0.5;
            y << here << here;
        } else {
            x.last() = placeOf(point) + 0.5; // the step goes on
        }
    }
    return frame.addCurve(panel, x, y, pen);
}

void addZones(PlotFrame &frame, QCPAxisRect *panel, const PointList &points)
{
    const QPen pen = frame.pen(frame.tint(frame.style().secondary, 110), 1, Qt::DotLine);
    for (const int sigmas : {-2, -1, 1, 2}) {
        addSteps(frame, panel, points, pen, [sigmas](const ControlPoint &point) {
            return qBound(point.lower, point.centre + sigmas * point.sigma, point.upper);
        });
    }
}

void addLimits(PlotFrame &frame, QCPAxisRect *panel, const PointList &points)
{
    const QPen limit = frame.pen(frame.style().limit, 1.3);
    addSteps(frame, panel, points, limit, [](const ControlPoint &point) { return point.upper; });
    addSteps(frame, panel, points, limit, [](const ControlPoint &point) { return point.lower; });
    addSteps(frame, panel, points, frame.pen(frame.style().centre, 1.3),
             [](const ControlPoint &point) { return point.centre; });
}

void addPoints(PlotFrame &frame, QCPAxisRect *panel, const PointList &points)
{
    QList<double> x, y, excludedX, excludedY;
    for (const ControlPoint &point : points) {
        x.append(placeOf(point));
        y.append(point.value);
        if (point.excluded) {
            excludedX.append(placeOf(point));
            excludedY.append(point.value);
        }
    }
    frame.addCurve(panel, x, y, frame.pen(frame.style().accent, 1.2));
    const double size = x.size() > 120 ? 3 : 5.5;
    if (x.size() <= mostMarks)
        frame.addMarks(panel, x, y, QCPScatterStyle::ssDisc, frame.style().accent, size);
    if (!excludedX.isEmpty())
        frame.addMarks(panel, excludedX, excludedY, QCPScatterStyle::ssCircle, frame.style().accent, 7);
}

// The last digits of rule names: 1 … 8.
QString shortName(RunRule rule)
{
    return codeOf(runRuleCodes, rule).section(QLatin1Char('-'), -1);
}

void addAlarms(PlotFrame &frame, QCPAxisRect *panel, const ControlPanel &data)
{
    QMap<qsizetype, QStringList> called;
    for (const RunSignal &alarm : data.alarms) {
        for (const qsizetype sample : alarm.at)
            called[sample].append(shortName(alarm.rule));
    }
    QList<double> x, y;
    for (const ControlPoint &point : data.points) {
        if (!called.contains(point.sample))
            continue;
        x.append(placeOf(point));
        y.append(point.value);
        const bool above = point.value >= point.centre;
        frame.addText(panel, placeOf(point), point.value, called.value(point.sample).join(QLatin1Char(' ')),
                      Qt::AlignHCenter | (above ? Qt::AlignBottom : Qt::AlignTop), frame.style().alarm)
            ->setPadding(QMargins(0, 5, 0, 5));
    }
    if (!x.isEmpty())
        frame.addMarks(panel, x, y, QCPScatterStyle::ssDisc, frame.style().alarm, 7.5);
}

void addLimitLabels(PlotFrame &frame, QCPAxisRect *panel, const ControlPoint &last)
{
    const double height = panel->axis(QCPAxis::atLeft)->range().size();
    const auto label = [height](const QString &name, double value) {
        return name + QLatin1Char(' ') + qctexts::onScale(value, height);
    };
    frame.addMarginText(panel, last.upper, label(QStringLiteral("UCL"), last.upper), frame.style().limit);
    if (last.upper - last.centre > height * 0.06)
        frame.addMarginText(panel, last.centre, label(QStringLiteral("CL"), last.centre), frame.style().centre);
    if (last.upper - last.lower > height * 0.12)
        frame.addMarginText(panel, last.lower, label(QStringLiteral("LCL"), last.lower), frame.style().limit);
}

void addPhases(PlotFrame &frame, QCPAxisRect *panel, const ControlChart &chart, bool withNames)
{
    for (const ControlPhase &phase : chart.phases) {
        if (phase.span.first > 0) {
            frame.addVertical(panel, static_cast<double>(phase.span.first) + 0.5,
                              frame.pen(frame.style().secondary, 1, Qt::DashLine));
        }
        if (phase.label.isEmpty() || !withNames)
            continue;
        const double middle = static_cast<double>(phase.span.first + phase.span.last) / 2 + 1;
        QCPItemText *text = frame.addText(panel, middle, 0, phase.label, Qt::AlignHCenter | Qt::AlignBottom,
                                          frame.style().secondary);
        text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        text->position->setCoords(middle, 0);
    }
}

} // namespace

void draw(PlotFrame &frame, const QcAnalysis &analysis, const ControlChart &chart)
{
    QStringList labels;
    for (const ControlPoint &point : chart.panels.first().points)
        labels.append(point.label);
    const bool showsZones = std::any_of(chart.rules.cbegin(), chart.rules.cend(), needsZones);
    for (qsizetype i = 0; i < chart.panels.size(); ++i) {
        const ControlPanel &data = chart.panels.at(i);
        if (data.points.isEmpty())
            continue;
        const bool isLast = i + 1 == chart.panels.size();
        const QString place = analysis.placeLabel.isEmpty() ? qctexts::sample() : analysis.placeLabel;
        const bool isLocation = i == 0 && !analysis.valueLabel.isEmpty();
        QCPAxisRect *panel = frame.addPanel(isLast ? place : QString(),
                                            isLocation ? qctexts::labelled(qctexts::panel(data.kind), analysis.valueLabel)
                                                       : qctexts::panel(data.kind),
                                            limitLabelWidth);
        double low = data.points.first().lower;
        double high = data.points.first().upper;
        for (const ControlPoint &point : data.points) {
            low = std::min({low, point.lower, point.value});
            high = std::max({high, point.upper, point.value});
        }
        panel->axis(QCPAxis::atBottom)->setRange(0.3, static_cast<double>(labels.size()) + 0.7);
        panel->axis(QCPAxis::atLeft)->setRange(widened(low, high, 0.12));
        frame.nameTicks(panel->axis(QCPAxis::atBottom), labels, true);
        for (const PointList &phase : byPhase(data)) {
            if (showsZones && i == 0)
                addZones(frame, panel, phase);
            addLimits(frame, panel, phase);
        }
        for (const PointList &phase : byPhase(data))
            addPoints(frame, panel, phase);
        addAlarms(frame, panel, data);
        addLimitLabels(frame, panel, data.points.last());
        addPhases(frame, panel, chart, i == 0);
    }
}

} // namespace kesu
