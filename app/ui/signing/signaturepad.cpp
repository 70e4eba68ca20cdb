#include "signing/signaturepad.h"

#include <QBuffer>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>

#include "theme/metrics.h"
#include "theme/palettes.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

const QColor paper(u"#FFFFFF"_s);
const QColor ink(u"#1B2A49"_s);
const QColor rule(u"#B8C2CC"_s);
constexpr qreal thinnest = 1.2;
constexpr qreal thickest = 4.2;
constexpr qreal mousePressure = 0.45;
constexpr qreal picturesScale = 3;  // sharp at the printer's 300 dpi
constexpr qreal margin = 6;

qreal widthOf(qreal pressure)
{
    return thinnest + (thickest - thinnest) * qBound<qreal>(0, pressure, 1);
}

} // namespace

SignaturePad::SignaturePad(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"signaturePad"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
    retranslate();
}

QSize SignaturePad::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 24, line * 8};
}

QSize SignaturePad::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 12, line * 5};
}

void SignaturePad::begin(const QPointF &at, qreal pressure)
{
    m_drawing = true;
    m_strokes.append(Stroke{{at, pressure}});
    update();
}

void SignaturePad::draw(const QPointF &at, qreal pressure)
{
    if (!m_drawing)
        return;
    Stroke &stroke = m_strokes.last();
    if (QLineF(stroke.last().at, at).length() < 0.8) // a resting pen trembles
        return;
    stroke.append({at, pressure});
    update();
}

void SignaturePad::end()
{
    if (!m_drawing)
        return;
    m_drawing = false;
    Q_EMIT changed();
}

void SignaturePad::undo()
{
    if (m_strokes.isEmpty())
        return;
    m_strokes.removeLast();
    m_drawing = false;
    update();
    Q_EMIT changed();
}

void SignaturePad::clear()
{
    if (m_strokes.isEmpty())
        return;
    m_strokes.clear();
    m_drawing = false;
    update();
    Q_EMIT changed();
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position(), mousePressure);
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    draw(event->position(), mousePressure);
}

void SignaturePad::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        end();
}

// Accepted, so that no mouse events are made of it as well.
void SignaturePad::tabletEvent(QTabletEvent *event)
{
    if (event->type() == QEvent::TabletPress)
        begin(event->position(), event->pressure());
    else if (event->type() == QEvent::TabletMove)
        draw(event->position(), event->pressure());
    else if (event->type() == QEvent::TabletRelease)
        end();
    event->accept();
}

void SignaturePad::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->key() == Qt::Key_Delete)
        clear();
    else
        QWidget::keyPressEvent(event);
}

void SignaturePad::paintStrokes(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Stroke &stroke : m_strokes) {
        if (stroke.size() == 1) {
            const qreal radius = widthOf(stroke.first().pressure) / 2;
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawEllipse(stroke.first().at, radius, radius);
            continue;
        }
        for (qsizetype i = 1; i < stroke.size(); ++i) {
            const Point &from = stroke.at(i - 1);
            const Point &to = stroke.at(i);
            painter.setPen(QPen(ink, widthOf((from.pressure + to.pressure) / 2), Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(from.at, to.at);
        }
    }
}

QRectF SignaturePad::bounds() const
{
    QPolygonF points;
    for (const Stroke &stroke : m_strokes) {
        for (const Point &point : stroke)
            points.append(point.at);
    }
    return points.boundingRect().adjusted(-margin, -margin, margin, margin);
}

QByteArray SignaturePad::png() const
{
    if (m_strokes.isEmpty())
        return {};
    const QRectF area = bounds();
    QImage image((area.size() * picturesScale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(picturesScale, picturesScale);
    painter.translate(-area.topLeft());
    paintStrokes(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? palette().color(QPalette::Highlight) : lineTone(palette()));
    painter.setBrush(paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    const int base = height() * 3 / 4;
    painter.setPen(rule);
    painter.drawLine(metrics::groupGap, base, width() - metrics::groupGap, base);
    if (m_strokes.isEmpty()) {
        painter.setPen(QColor(u"#5A6672"_s));
        painter.drawText(rect().adjusted(metrics::groupGap, 0, -metrics::groupGap, -height() / 4),
                         Qt::AlignCenter | Qt::TextWordWrap, tr("Sign here with a pen or the mouse"));
    }
    painter.setClipRect(rect());
    paintStrokes(painter);
}

void SignaturePad::retranslate()
{
    setAccessibleName(tr("Area for signing by hand"));
    setAccessibleDescription(tr("Ctrl+Z takes the last stroke back, Del all of them."));
}

void SignaturePad::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kesu
