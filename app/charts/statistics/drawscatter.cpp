#include "statistics/drawings.h"

#include "statistics/qctexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

void draw(PlotFrame &frame, const QcAnalysis &analysis, const Scatter &line)
{
    QCPAxisRect *panel = frame.addPanel(analysis.placeLabel.isEmpty() ? u"x"_s : analysis.placeLabel,
                                        analysis.valueLabel.isEmpty() ? u"y"_s : analysis.valueLabel);
    const auto [lowest, highest] = std::minmax_element(line.y.cbegin(), line.y.cend());
    panel->axis(QCPAxis::atBottom)->setRange(widened(line.minX, line.maxX));
    panel->axis(QCPAxis::atLeft)->setRange(widened(*lowest, *highest, 0.1));
    panel->axis(QCPAxis::atBottom)->grid()->setVisible(true);
    frame.addCurve(panel, {line.minX, line.maxX}, {line.at(line.minX), line.at(line.maxX)},
                   frame.pen(frame.style().centre, 1.6));
    QCPGraph *points = frame.addMarks(panel, {}, {}, QCPScatterStyle::ssDisc, frame.style().accent,
                                      line.x.size() > 2000 ? 2.5 : 6);
    points->setData(line.x, line.y); // sorted by QCustomPlot
    QStringList notes{qctexts::equation(line.intercept, line.slope, 4), u"r = "_s + QString::number(line.r, 'f', 4),
                      u"r² = "_s + QString::number(line.rSquared, 'f', 4),
                      line.p < 0.0001 ? u"p < 0.0001"_s : u"p = "_s + QString::number(line.p, 'f', 4),
                      u"n = "_s + QString::number(line.x.size())};
    frame.setNotes(notes.join(u'\n'));
}

} // namespace kesu
