#include "statistics/qcchart.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "base/customplot.h"
#include "statistics/drawings.h"
#include "statistics/qctexts.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr int dotsPerInch = 96;

void drawInto(QCustomPlot &plot, const QcAnalysis &analysis, const ChartStyle &style, int width)
{
    PlotFrame frame(plot, style, width);
    std::visit([&](const auto &outcome) { draw(frame, analysis, outcome); }, analysis.outcome);
    frame.setTitle(analysis.title.isEmpty() ? qctexts::tool(analysis.tool) : analysis.title);
}

} // namespace

QcChart::QcChart(QWidget *parent)
    : QWidget(parent), m_plot(new QCustomPlot(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
}

void QcChart::setAnalysis(const QcAnalysis &analysis, const ChartStyle &style)
{
    m_analysis = analysis;
    m_style = style;
    draw();
}

void QcChart::clear()
{
    m_analysis.reset();
    m_plot->clearItems();
    m_plot->clearPlottables();
    m_plot->plotLayout()->clear();
    m_plot->replot();
}

void QcChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        draw();
}

void QcChart::draw()
{
    if (!m_analysis)
        return;
    drawInto(*m_plot, *m_analysis, m_style, width());
    m_plot->replot();
}

QSize chartSize(const QcAnalysis &analysis)
{
    if (const auto *sheet = std::get_if<CheckSheet>(&analysis.outcome)) {
        const int columns = static_cast<int>(qMin<qsizetype>(sheet->columns.size(), 40));
        const int rows = static_cast<int>(qMin<qsizetype>(sheet->items.size(), 60));
        return {qMax(480, 240 + 60 * columns), 150 + 28 * rows};
    }
    if (const auto *factors = std::get_if<Stratifications>(&analysis.outcome))
        return {720, 120 + 300 * static_cast<int>(qMin<qsizetype>(factors->size(), 6))};
    const auto *chart = std::get_if<ControlChart>(&analysis.outcome);
    return {760, chart && chart->panels.size() == 2 ? 540 : 420};
}

QPicture chartPicture(const QcAnalysis &analysis, const ChartStyle &style, const QSize &size)
{
    QCustomPlot plot;
    drawInto(plot, analysis, style, size.width());
    QPicture picture;
    QCPPainter painter(&picture);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, size.width(), size.height());
    painter.end();
    return picture;
}

Result<QByteArray> chartPdf(const QcAnalysis &analysis, const ChartStyle &style, const QSize &size)
{
    QCustomPlot plot;
    drawInto(plot, analysis, style, size.width());
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch); // finer, and texts of a given pixel size would shrink
        writer.setTitle(analysis.title.isEmpty() ? qctexts::tool(analysis.tool) : analysis.title);
        writer.setCreator(u"KesuDesk"_s);
        const QSizeF points = QSizeF(size) * 72.0 / dotsPerInch;
        writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QCPPainter painter;
        if (!painter.begin(&writer))
            return Error{ErrorKind::Internal, u"pdf-failed"_s, {}, {}};
        painter.setMode(QCPPainter::pmVectorized);
        painter.setMode(QCPPainter::pmNoCaching);
        plot.toPainter(&painter, size.width(), size.height());
    }
    return pdf;
}

Result<QByteArray> chartPng(const QcAnalysis &analysis, const ChartStyle &style, const QSize &size, double scale)
{
    QCustomPlot plot;
    drawInto(plot, analysis, style, size.width());
    const QImage image = plot.toPixmap(size.width(), size.height(), scale).toImage();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return Error{ErrorKind::Internal, u"picture-failed"_s, {}, {}};
    return png;
}

} // namespace kesu
