#include "print/pdfpane.h"

namespace kesu {

PdfPane::PdfPane(QWidget *parent) : QPdfView(parent), m_document(this)
{
    setDocument(&m_document);
    setPageMode(PageMode::MultiPage);
    setZoomMode(ZoomMode::FitToWidth);
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

void PdfPane::zoom(qreal factor)
{
    setZoomMode(ZoomMode::Custom);
    setZoomFactor(qBound(0.3, zoomFactor() * factor, 4.0));
}

} // namespace kesu
