// Stratification as boxes: quartiles and median, whiskers to the extremes, the mean as a diamond, the mean of all
// values dashed. One panel a factor.
#include "statistics/drawings.h"

#include "statistics/qctexts.h"

namespace kesu {

void draw(PlotFrame &frame, const QcAnalysis &analysis, const Stratifications &all)
{
    constexpr qsizetype mostFactors = 6;
    const QString value = analysis.valueLabel.isEmpty() ? qctexts::value() : analysis.valueLabel;
    for (const Stratification &one : all.mid(0, mostFactors)) {
        QCPAxisRect *panel = frame.addPanel(one.factor, value);
        auto *boxes = new QCPStatisticalBox(panel->axis(QCPAxis::atBottom), panel->axis(QCPAxis::atLeft));
        boxes->setWidth(0.5);
        boxes->setPen(frame.pen(frame.style().accent, 1.2));
        boxes->setBrush(frame.tint(frame.style().accent, 70));
        boxes->setMedianPen(frame.pen(frame.style().accent, 2));
        boxes->setWhiskerPen(frame.pen(frame.style().accent));
        boxes->setWhiskerBarPen(frame.pen(frame.style().accent));
        QStringList names;
        QList<double> x, y;
        for (const Stratum &stratum : one.strata) {
            const SampleSummary &summary = stratum.summary;
            names.append(qctexts::withNumber(stratum.name, summary.n));
            x.append(static_cast<double>(names.size()));
            y.append(summary.mean);
            boxes->addData(x.last(), summary.min, summary.lowerQuartile, summary.median, summary.upperQuartile,
                           summary.max);
        }
        frame.addMarks(panel, x, y, QCPScatterStyle::ssDiamond, frame.style().limit, 8);
        frame.addHorizontal(panel->axis(QCPAxis::atLeft), one.all.mean,
                            frame.pen(frame.style().secondary, 1, Qt::DashLine));
        panel->axis(QCPAxis::atBottom)->setRange(0.4, static_cast<double>(names.size()) + 0.6);
        panel->axis(QCPAxis::atLeft)->setRange(widened(one.all.min, one.all.max));
        frame.nameTicks(panel->axis(QCPAxis::atBottom), names, false);
    }
}

} // namespace kesu
