#include "render/pagepainter.h"

#include <QPainter>
#include <QTextLayout>

#include "plan/printtext.h"
#include "render/vectorsigns.h"

namespace kesu {

namespace {

constexpr qreal innerLine = 0.2 * planUnitsPerMm;
constexpr qreal outerLine = 0.4 * planUnitsPerMm;
constexpr qreal tickLine = 0.35 * planUnitsPerMm;
constexpr QRgb shade = 0xfff0f0f0;
constexpr QRgb ink = 0xff000000;

QPen pen(qreal width, Qt::PenStyle style = Qt::SolidLine)
{
    return QPen(QColor(ink), width, style, Qt::SquareCap, Qt::MiterJoin);
}

void paintText(QPainter &painter, const PlannedText &text)
{
    QTextLayout layout;
    setPrintText(layout, text.text, {text.pixelSize, text.bold});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(static_cast<int>(text.text.size()));
    layout.endLayout();
    if (!line.isValid())
        return;
    const QPointF top(0, -line.ascent());
    if (!text.sideways) {
        layout.draw(&painter, text.baseline + top);
        return;
    }
    painter.save();
    painter.translate(text.baseline);
    painter.rotate(-90);
    layout.draw(&painter, top);
    painter.restore();
}

void paintSigns(QPainter &painter, const PlannedCell &cell)
{
    for (const PlannedTick &tick : cell.ticks) {
        painter.setPen(pen(innerLine));
        painter.drawRect(tick.box);
        if (tick.ticked)
            painter.strokePath(tickPath(tick.box), pen(tickLine));
    }
    for (const PlannedCode &code : cell.codes)
        painter.fillPath(qrPath(code.text, code.rect), QColor(ink));
    painter.setPen(pen(innerLine));
}

} // namespace

void paintDrawing(QPainter &painter, const QPicture &drawing, const QRectF &rect)
{
    const QRectF bounds = drawing.boundingRect();
    // A picture is blown up by the dots per inch of the device it is played on.
    const qreal across = qreal(painter.device()->logicalDpiX()) / drawing.logicalDpiX();
    const qreal down = qreal(painter.device()->logicalDpiY()) / drawing.logicalDpiY();
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / bounds.width(), rect.height() / bounds.height());
    painter.translate(-bounds.topLeft());
    painter.scale(1 / across, 1 / down);
    painter.drawPicture(QPointF(), drawing);
    painter.restore();
}

void paintPage(QPainter &painter, const PagePlan &plan, qsizetype page)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(innerLine));
    const PlannedPage &planned = plan.pages.at(page);
    for (const PlannedCell &cell : planned.cells) {
        if (cell.shaded)
            painter.fillRect(cell.rect, QColor(shade));
    }
    for (const PlannedCell &cell : planned.cells) {
        painter.save();
        painter.setClipRect(cell.rect);
        for (const PlannedPhoto &photo : cell.photos)
            painter.drawImage(photo.rect, photo.image);
        for (const PlannedDrawing &drawing : cell.drawings)
            paintDrawing(painter, drawing.picture, drawing.rect);
        paintSigns(painter, cell);
        for (const PlannedText &text : cell.texts)
            paintText(painter, text);
        painter.restore();
        if (cell.framed)
            painter.drawRect(cell.rect);
    }
    painter.setPen(pen(outerLine));
    for (const QRectF &frame : planned.frames)
        painter.drawRect(frame);
    painter.setPen(QPen(QColor(ink), innerLine, Qt::DashLine, Qt::FlatCap));
    for (const QLineF &cut : planned.cuts)
        painter.drawLine(cut);
    painter.restore();
}

void paintPage(QPainter &painter, const PagePlan &plan, qsizetype page, qreal dpi)
{
    painter.save();
    painter.scale(dpi / planUnitsPerInch, dpi / planUnitsPerInch);
    paintPage(painter, plan, page);
    painter.restore();
}

} // namespace kesu
