#pragma once

#include <QStringList>

#include "base/chartstyle.h"
#include "base/customplot.h"

namespace kesu {

// An empty plot with the looks that all drawings share: a title, panels below each other, side notes. Draws nothing of
// its own accord.
class PlotFrame {
public:
    // `width` in pixels is what labels are thinned and wrapped for.
    PlotFrame(QCustomPlot &plot, const ChartStyle &style, int width);

    QCustomPlot &plot() const { return m_plot; }
    const ChartStyle &style() const { return m_style; }

    void setTitle(const QString &title);
    // A panel below those there are; their left edges stand under each other. `rightMargin` in pixels is kept free.
    QCPAxisRect *addPanel(const QString &xLabel, const QString &yLabel, int rightMargin = 0);
    // Lines of text at the right of the panels.
    void setNotes(const QString &text);

    // Names under the places 1, 2, 3 …; as many as fit when `mayThin`, else all, wrapped.
    void nameTicks(QCPAxis *axis, const QStringList &names, bool mayThin);
    QCPGraph *addCurve(QCPAxisRect *panel, const QList<double> &x, const QList<double> &y, const QPen &pen);
    QCPGraph *addMarks(QCPAxisRect *panel, const QList<double> &x, const QList<double> &y,
                       QCPScatterStyle::ScatterShape shape, const QColor &color, double size);
    // From edge to edge.
    void addHorizontal(QCPAxis *axis, double at, const QPen &pen);
    void addVertical(QCPAxisRect *panel, double at, const QPen &pen, const QString &label = {});
    QCPItemText *addText(QCPAxisRect *panel, double x, double y, const QString &text, Qt::Alignment alignment,
                         const QColor &color);
    // Beside the right edge, at a height of the panel's y axis.
    void addMarginText(QCPAxisRect *panel, double y, const QString &text, const QColor &color);

    QPen pen(const QColor &color, double width = 1, Qt::PenStyle line = Qt::SolidLine) const;
    QColor tint(const QColor &color, int alpha) const;
    QFont font(double scale, bool bold = false) const;

private:
    void dress(QCPAxis *axis) const;

    QCustomPlot &m_plot;
    ChartStyle m_style;
    int m_width;
    int m_panels = 0;
    QCPMarginGroup *m_margins;
    QCPLayoutGrid *m_grid;
};

// Room above and below what is drawn.
QCPRange widened(double low, double high, double share = 0.08);

} // namespace kesu
