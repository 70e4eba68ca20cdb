#pragma once

#include <QPicture>
#include <QSize>
#include <QWidget>

#include "base/chartstyle.h"
#include "statistics/qcanalysis.h"

class QCustomPlot;

namespace kesu {

// The drawing of an analysis in a window; drawn anew when its width changes.
class QcChart : public QWidget
{
    Q_OBJECT

public:
    explicit QcChart(QWidget *parent = nullptr);

    void setAnalysis(const QcAnalysis &analysis, const ChartStyle &style);
    void clear();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();

    QCustomPlot *m_plot;
    std::optional<QcAnalysis> m_analysis;
    ChartStyle m_style;
};

// The size that suits an analysis, in pixels of 1/96 inch.
QSize chartSize(const QcAnalysis &analysis);

// As vectors, `size` in pixels of 1/96 inch: for pages painted by others, who need not know any plotting.
QPicture chartPicture(const QcAnalysis &analysis, const ChartStyle &style, const QSize &size);
// A page of the chart's own size; `scale` pixels of the PNG for each pixel of the size.
Result<QByteArray> chartPdf(const QcAnalysis &analysis, const ChartStyle &style, const QSize &size);
Result<QByteArray> chartPng(const QcAnalysis &analysis, const ChartStyle &style, const QSize &size, double scale = 2);

} // namespace kesu
