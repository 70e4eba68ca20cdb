// Pareto: bars on the left scale, their sum as a line on the right one; both scales end at the total.
#include "statistics/drawings.h"

#include "statistics/qctexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

QColor fillOf(const PlotFrame &frame, bool vital)
{
    return frame.tint(vital ? frame.style().accent : frame.style().quiet, vital ? 200 : 130);
}

void addBars(PlotFrame &frame, QCPAxisRect *panel, const ParetoResult &result, bool vital)
{
    auto *bars = new QCPBars(panel->axis(QCPAxis::atBottom), panel->axis(QCPAxis::atLeft));
    QList<double> x, y;
    for (qsizetype i = 0; i < result.bars.size(); ++i) {
        if (result.bars.at(i).isVital != vital)
            continue;
        x.append(static_cast<double>(i + 1));
        y.append(result.bars.at(i).amount);
    }
    bars->setData(x, y, true);
    bars->setWidth(0.76);
    bars->setPen(frame.pen(vital ? frame.style().accent : frame.style().quiet));
    bars->setBrush(fillOf(frame, vital));
}

void addSum(PlotFrame &frame, QCPAxisRect *panel, const ParetoResult &result)
{
    QCPAxis *right = panel->axis(QCPAxis::atRight);
    QList<double> x, y;
    for (qsizetype i = 0; i < result.bars.size(); ++i) {
        x.append(static_cast<double>(i + 1));
        y.append(result.bars.at(i).cumulativeShare);
    }
    QCPGraph *sum = frame.plot().addGraph(panel->axis(QCPAxis::atBottom), right);
    sum->setData(x, y, true);
    sum->setPen(frame.pen(frame.style().limit, 1.5));
    sum->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, frame.style().limit, frame.style().limit, 5.5));
    frame.addHorizontal(right, result.threshold, frame.pen(frame.style().secondary, 1, Qt::DashLine));
    if (x.size() > 30)
        return;
    for (qsizetype i = 0; i < x.size(); ++i) {
        QCPItemText *text = frame.addText(panel, x.at(i), y.at(i), QString::number(y.at(i), 'f', 1) + u'%',
                                          Qt::AlignRight | Qt::AlignBottom, frame.style().limit);
        text->position->setAxes(panel->axis(QCPAxis::atBottom), right);
        text->setPadding(QMargins(0, 0, 2, 4));
    }
}

} // namespace

void draw(PlotFrame &frame, const QcAnalysis &analysis, const ParetoResult &result)
{
    QCPAxisRect *panel = frame.addPanel(analysis.placeLabel,
                                        analysis.valueLabel.isEmpty() ? qctexts::count() : analysis.valueLabel);
    QStringList names;
    for (const ParetoBar &bar : result.bars)
        names.append(bar.isOthers && bar.name.isEmpty() ? qctexts::others() : bar.name);
    const double top = result.total * 1.08;
    panel->axis(QCPAxis::atBottom)->setRange(0.4, static_cast<double>(names.size()) + 0.6);
    panel->axis(QCPAxis::atLeft)->setRange(0, top);
    QCPAxis *right = panel->axis(QCPAxis::atRight);
    right->setVisible(true);
    right->setRange(0, 108);
    right->setLabel(qctexts::cumulativeShare());
    const QSharedPointer<QCPAxisTickerFixed> tens(new QCPAxisTickerFixed);
    tens->setTickStep(20);
    right->setTicker(tens);
    frame.nameTicks(panel->axis(QCPAxis::atBottom), names, false);
    addBars(frame, panel, result, true);
    addBars(frame, panel, result, false);
    addSum(frame, panel, result);
    if (names.size() > 30)
        return;
    for (qsizetype i = 0; i < result.bars.size(); ++i) {
        const double amount = result.bars.at(i).amount;
        const bool inside = amount > top * 0.12; // on the bar, away from the line of the sum
        frame.addText(panel, static_cast<double>(i + 1), amount, qctexts::number(amount),
                      Qt::AlignHCenter | (inside ? Qt::AlignTop : Qt::AlignBottom),
                      inside ? wordsOn(fillOf(frame, result.bars.at(i).isVital), frame.style()) : frame.style().text);
    }
}

} // namespace kesu
