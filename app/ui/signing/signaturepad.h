#pragma once

#include <QWidget>

namespace kesu {

// Where a name is written by hand: with a pen, whose pressure makes the line thicker, or with the mouse. White paper and
// dark ink in every theme, as it is printed. Strokes can be taken back one by one (Ctrl+Z) or all together (Del).
class SignaturePad : public QWidget {
    Q_OBJECT

public:
    explicit SignaturePad(QWidget *parent = nullptr);

    bool isEmpty() const { return m_strokes.isEmpty(); }
    int strokeCount() const { return static_cast<int>(m_strokes.size()); }
    // The strokes on transparent ground, cut to what was drawn; empty when nothing was.
    QByteArray png() const;

    void undo();
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Point {
        QPointF at;
        qreal pressure = 0.5; // 0 … 1
    };
    using Stroke = QList<Point>;

    void begin(const QPointF &at, qreal pressure);
    void draw(const QPointF &at, qreal pressure);
    void end();
    void paintStrokes(QPainter &painter) const;
    QRectF bounds() const;
    void retranslate();

    QList<Stroke> m_strokes;
    bool m_drawing = false;
};

} // namespace kesu
