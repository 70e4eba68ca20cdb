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

    static constexpr qreal zoomStep = 1.2;
    void zoom(qreal factor); // of what is shown now
    void fit();
    qreal shownFactor() const; // 1: as large as on paper

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    QBuffer m_buffer; // outlives the document that reads it
    QPdfDocument m_document;
};

} // namespace kesu
