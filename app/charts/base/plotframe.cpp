#include "base/plotframe.h"

#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

// A text element keeps its row as low as itself unless it is told a height; QWIDGETSIZE_MAX counts as not told.
constexpr int unlimited = QWIDGETSIZE_MAX - 1;

// In at most three lines of `width`; Chinese breaks anywhere, other words between words where possible.
constexpr int longestSideLabel = 160; // pixels: two panels stand below each other in a small window

QString wrapped(const QString &text, const QFontMetrics &metrics, int width)
{
    QStringList lines;
    QString rest = text;
    while (!rest.isEmpty() && lines.size() < 3) {
        qsizetype fit = rest.size();
        while (fit > 1 && metrics.horizontalAdvance(rest.left(fit)) > width)
            --fit;
        const qsizetype space = fit < rest.size() ? rest.lastIndexOf(u' ', fit) : -1;
        const qsizetype cut = space > 0 ? space : fit;
        if (lines.size() == 2 && cut < rest.size())
            lines.append(metrics.elidedText(rest, Qt::ElideRight, width));
        else
            lines.append(rest.left(cut));
        rest = rest.mid(cut).trimmed();
    }
    return lines.join(u'\n');
}

} // namespace

PlotFrame::PlotFrame(QCustomPlot &plot, const ChartStyle &style, int width)
    : m_plot(plot), m_style(style), m_width(width)
{
    m_plot.clearItems();
    m_plot.clearPlottables();
    m_plot.plotLayout()->clear();
    m_plot.setBackground(QBrush(style.background));
    m_plot.plotLayout()->setRowSpacing(4);
    m_plot.setAutoAddPlottableToLegend(false);
    m_grid = new QCPLayoutGrid;
    m_grid->setRowSpacing(6);
    m_plot.plotLayout()->addElement(0, 0, m_grid);
    m_margins = new QCPMarginGroup(&m_plot);
}

QPen PlotFrame::pen(const QColor &color, double width, Qt::PenStyle line) const
{
    QPen pen(color, width, line);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

QColor PlotFrame::tint(const QColor &color, int alpha) const
{
    // Mixed with the ground instead of transparent: PDF viewers show thin lines in transparent fills.
    const auto mix = [alpha](int over, int under) { return (over * alpha + under * (255 - alpha)) / 255; };
    const QColor &ground = m_style.background;
    return {mix(color.red(), ground.red()), mix(color.green(), ground.green()), mix(color.blue(), ground.blue())};
}

QFont PlotFrame::font(double scale, bool bold) const
{
    QFont font = m_style.font;
    font.setPixelSize(qRound(font.pixelSize() * scale));
    font.setBold(bold);
    return font;
}

void PlotFrame::setTitle(const QString &title)
{
    m_plot.plotLayout()->insertRow(0);
    auto *element = new QCPTextElement(&m_plot, title, font(1.3, true));
    element->setTextColor(m_style.text);
    m_plot.plotLayout()->addElement(0, 0, element);
}

void PlotFrame::setNotes(const QString &text)
{
    auto *notes = new QCPTextElement(&m_plot, text, font(1));
    notes->setTextColor(m_style.text);
    notes->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    notes->setMargins(QMargins(10, 0, 10, 0));
    const QSize own = QFontMetrics(font(1)).size(0, text) + QSize(26, 0);
    notes->setMinimumSize(own);
    notes->setMaximumSize(own.width(), unlimited);
    m_grid->addElement(0, 1, notes);
}

void PlotFrame::dress(QCPAxis *axis) const
{
    axis->setLayer(u"axes"_s);
    axis->grid()->setLayer(u"grid"_s);
    axis->setSubTicks(false);
    axis->setTickLength(0, 4);
    axis->setBasePen(pen(m_style.secondary));
    axis->setTickPen(pen(m_style.secondary));
    axis->setSubTickPen(pen(m_style.grid));
    axis->setLabelColor(m_style.text);
    axis->setTickLabelColor(m_style.text);
    axis->setLabelFont(font(1));
    axis->setTickLabelFont(font(0.92));
    axis->setNumberFormat(u"gbc"_s);
    axis->setNumberPrecision(6);
    axis->grid()->setPen(pen(m_style.grid));
    axis->grid()->setZeroLinePen(pen(m_style.grid));
}

QCPAxisRect *PlotFrame::addPanel(const QString &xLabel, const QString &yLabel, int rightMargin)
{
    auto *panel = new QCPAxisRect(&m_plot, true);
    m_grid->addElement(m_panels++, 0, panel);
    for (QCPAxis *axis : panel->axes())
        dress(axis);
    panel->axis(QCPAxis::atTop)->setVisible(false);
    panel->axis(QCPAxis::atRight)->setVisible(false);
    panel->axis(QCPAxis::atBottom)->setLabel(xLabel);
    panel->axis(QCPAxis::atBottom)->grid()->setVisible(false);
    panel->axis(QCPAxis::atLeft)->setLabel(wrapped(yLabel, QFontMetrics(font(1)), longestSideLabel));
    panel->setMarginGroup(QCP::msLeft | QCP::msRight, m_margins);
    panel->setMinimumMargins(QMargins(0, 16, qMax(16, rightMargin), 0));
    return panel;
}

void PlotFrame::nameTicks(QCPAxis *axis, const QStringList &names, bool mayThin)
{
    const QFontMetrics metrics(axis->tickLabelFont());
    int widest = 1;
    for (const QString &name : names)
        widest = qMax(widest, metrics.horizontalAdvance(name));
    const int room = m_width - 150;
    const qsizetype fitting = qMax(1, room / (widest + 12));
    const qsizetype step = mayThin ? (names.size() + fitting - 1) / fitting : 1;
    const int each = static_cast<int>(room / qMax<qsizetype>(1, names.size())) - 4;
    const bool across = axis->orientation() == Qt::Horizontal;
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (qsizetype i = 0; i < names.size(); i += qMax<qsizetype>(1, step)) {
        const bool fits = mayThin || !across || widest <= each;
        ticker->addTick(static_cast<double>(i + 1), fits ? names.at(i) : wrapped(names.at(i), metrics, qMax(14, each)));
    }
    axis->setTicker(ticker);
    axis->setSubTicks(false);
}

QCPGraph *PlotFrame::addCurve(QCPAxisRect *panel, const QList<double> &x, const QList<double> &y, const QPen &pen)
{
    QCPGraph *graph = m_plot.addGraph(panel->axis(QCPAxis::atBottom), panel->axis(QCPAxis::atLeft));
    graph->setData(x, y, true);
    graph->setPen(pen);
    graph->setBrush(Qt::NoBrush);
    return graph;
}

QCPGraph *PlotFrame::addMarks(QCPAxisRect *panel, const QList<double> &x, const QList<double> &y,
                              QCPScatterStyle::ScatterShape shape, const QColor &color, double size)
{
    QCPGraph *graph = addCurve(panel, x, y, pen(color));
    graph->setLineStyle(QCPGraph::lsNone);
    const bool hollow = shape == QCPScatterStyle::ssCircle;
    graph->setScatterStyle(QCPScatterStyle(hollow ? QCPScatterStyle::ssCircle : shape, color,
                                           hollow ? m_style.background : color, size));
    return graph;
}

void PlotFrame::addHorizontal(QCPAxis *axis, double at, const QPen &pen)
{
    auto *line = new QCPItemLine(&m_plot);
    for (QCPItemPosition *end : {line->start, line->end}) {
        end->setAxisRect(axis->axisRect());
        end->setAxes(axis->axisRect()->axis(QCPAxis::atBottom), axis);
        end->setTypeX(QCPItemPosition::ptAxisRectRatio);
        end->setTypeY(QCPItemPosition::ptPlotCoords);
    }
    line->setClipAxisRect(axis->axisRect());
    line->start->setCoords(0, at);
    line->end->setCoords(1, at);
    line->setPen(pen);
}

void PlotFrame::addVertical(QCPAxisRect *panel, double at, const QPen &pen, const QString &label)
{
    auto *line = new QCPItemLine(&m_plot);
    for (QCPItemPosition *end : {line->start, line->end}) {
        end->setAxisRect(panel);
        end->setAxes(panel->axis(QCPAxis::atBottom), panel->axis(QCPAxis::atLeft));
        end->setTypeX(QCPItemPosition::ptPlotCoords);
        end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    line->setClipAxisRect(panel);
    line->start->setCoords(at, 0);
    line->end->setCoords(at, 1);
    line->setPen(pen);
    if (label.isEmpty())
        return;
    QCPItemText *text = addText(panel, at, 0, label, Qt::AlignHCenter | Qt::AlignBottom, pen.color());
    text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    text->position->setCoords(at, 0);
}

QCPItemText *PlotFrame::addText(QCPAxisRect *panel, double x, double y, const QString &text, Qt::Alignment alignment,
                                const QColor &color)
{
    auto *item = new QCPItemText(&m_plot);
    item->setClipToAxisRect(false);
    item->position->setAxisRect(panel);
    item->position->setAxes(panel->axis(QCPAxis::atBottom), panel->axis(QCPAxis::atLeft));
    item->position->setType(QCPItemPosition::ptPlotCoords);
    item->position->setCoords(x, y);
    item->setPositionAlignment(alignment);
    item->setText(text);
    item->setFont(font(0.92));
    item->setColor(color);
    item->setPadding(QMargins(3, 2, 3, 2));
    return item;
}

void PlotFrame::addMarginText(QCPAxisRect *panel, double y, const QString &text, const QColor &color)
{
    QCPItemText *item = addText(panel, 0, y, text, Qt::AlignLeft | Qt::AlignVCenter, color);
    item->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    item->position->setCoords(1, y);
}

QCPRange widened(double low, double high, double share)
{
    const double span = high - low;
    const double room = span > 0 ? span * share : qMax(qAbs(high) * share, 1e-3);
    return {low - room, high + room};
}

} // namespace kesu
