#include "print/pdfpane.h"

#include <QWheelEvent>

namespace kesu {

PdfPane::PdfPane(QWidget *parent) : QPdfView(parent), m_document(this)
{
    setDocument(&m_document);
    setPageMode(PageMode::MultiPage);
    fit();
}

void PdfPane::setPdf(const QByteArray &pdf)
{
    m_document.close();
    m_buffer.close();
    m_buffer.setData(pdf);
    if (pdf.isEmpty())
        return;
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
}

// What is fitted is larger or smaller than life, and zoomed from there.
qreal PdfPane::shownFactor() const
{
    constexpr qreal pointsPerInch = 72;
    const qreal width = m_document.pageCount() > 0 ? m_document.pagePointSize(0).width() : 0;
    if (zoomMode() != ZoomMode::FitToWidth || width <= 0)
        return zoomFactor();
    const QMargins margins = documentMargins();
    return (viewport()->width() - margins.left() - margins.right()) * pointsPerInch / (width * logicalDpiX());
}

void PdfPane::zoom(qreal factor)
{
    const qreal wanted = qBound(0.3, shownFactor() * factor, 4.0);
    setZoomMode(ZoomMode::Custom);
    setZoomFactor(wanted);
}

void PdfPane::fit()
{
    setZoomMode(ZoomMode::FitToWidth);
}

void PdfPane::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QPdfView::wheelEvent(event);
        return;
    }
    if (const int turned = event->angleDelta().y(); turned != 0)
        zoom(turned > 0 ? zoomStep : 1 / zoomStep);
    event->accept();
}

} // namespace kesu
