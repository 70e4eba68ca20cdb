// The check sheet as a grid of counts, the deeper coloured the larger; totals at the right and at the bottom.
#include "statistics/drawings.h"

#include "statistics/qctexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr qsizetype mostColumns = 40;
constexpr qsizetype mostRows = 60;

void addCell(PlotFrame &frame, QCPAxisRect *panel, double column, double row, double count, double largest)
{
    auto *cell = new QCPItemRect(&frame.plot());
    for (QCPItemPosition *corner : {cell->topLeft, cell->bottomRight}) {
        corner->setAxisRect(panel);
        corner->setAxes(panel->axis(QCPAxis::atBottom), panel->axis(QCPAxis::atLeft));
        corner->setType(QCPItemPosition::ptPlotCoords);
    }
    cell->setClipAxisRect(panel);
    cell->topLeft->setCoords(column - 0.5, row - 0.5);
    cell->bottomRight->setCoords(column + 0.5, row + 0.5);
    cell->setPen(frame.pen(frame.style().grid));
    const double depth = largest > 0 ? count / largest : 0;
    const QColor fill = frame.tint(frame.style().accent, count > 0 ? 30 + static_cast<int>(170 * depth) : 0);
    cell->setBrush(fill);
    frame.addText(panel, column, row, count > 0 ? qctexts::number(count) : QString(), Qt::AlignCenter,
                  wordsOn(fill, frame.style()));
}

} // namespace

void draw(PlotFrame &frame, const QcAnalysis &analysis, const CheckSheet &sheet)
{
    const qsizetype rows = std::min(sheet.items.size(), mostRows);
    const qsizetype columns = std::min(sheet.columns.size(), mostColumns);
    QCPAxisRect *panel = frame.addPanel(analysis.placeLabel, {}, 24);
    double largest = 0;
    for (const QList<double> &row : sheet.counts)
        largest = std::max(largest, *std::max_element(row.cbegin(), row.cend()));
    QStringList names = sheet.items.mid(0, rows);
    QStringList heads = sheet.columns.mid(0, columns);
    names.append(qctexts::total());
    heads.append(qctexts::total());
    for (qsizetype i = 0; i < rows; ++i) {
        const double row = static_cast<double>(i + 1);
        for (qsizetype k = 0; k < columns; ++k)
            addCell(frame, panel, static_cast<double>(k + 1), row, sheet.counts.at(i).at(k), largest);
        frame.addText(panel, static_cast<double>(columns + 1), row, qctexts::number(sheet.itemTotals.at(i)),
                      Qt::AlignCenter, frame.style().text)->setFont(frame.font(0.92, true));
    }
    for (qsizetype k = 0; k < columns; ++k) {
        frame.addText(panel, static_cast<double>(k + 1), static_cast<double>(rows + 1),
                      qctexts::number(sheet.columnTotals.at(k)), Qt::AlignCenter, frame.style().text)
            ->setFont(frame.font(0.92, true));
    }
    frame.addText(panel, static_cast<double>(columns + 1), static_cast<double>(rows + 1),
                  qctexts::number(sheet.total), Qt::AlignCenter, frame.style().text)
        ->setFont(frame.font(0.92, true));
    panel->axis(QCPAxis::atBottom)->setRange(0.5, static_cast<double>(columns) + 1.5);
    panel->axis(QCPAxis::atLeft)->setRange(0.5, static_cast<double>(rows) + 1.5);
    panel->axis(QCPAxis::atLeft)->setRangeReversed(true);
    panel->axis(QCPAxis::atLeft)->grid()->setVisible(false);
    frame.nameTicks(panel->axis(QCPAxis::atBottom), heads, false);
    frame.nameTicks(panel->axis(QCPAxis::atLeft), names, false);
}

} // namespace kesu
