#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfView>

namespace kesu {

// PDF pages held in memory, to be looked at: fitted to the width until somebody zooms.
class PdfPane : public QPdfView {
    Q_OBJECT

public:
    explicit PdfPane(QWidget *parent = nullptr);

    void setPdf(const QByteArray &pdf); // empty: no page
    const QByteArray &pdf() const { return m_buffer.data(); }
    void zoom(qreal factor);

private:
    QBuffer m_buffer; // outlives the document that reads it
    QPdfDocument m_document;
};

} // namespace kesu
