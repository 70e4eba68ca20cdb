#include "eightd/fishbonedrawing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include "eightd/eightdterms.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

constexpr qreal arrow = 0.8; // em

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

QFont small(QFont font)
{
    font.setPixelSize(qMax(1, qRound(font.pixelSize() * 0.82)));
    return font;
}

QSizeF breakText(QTextLayout &layout, const QString &text, const QFont &font, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setFont(font);
    layout.setTextOption(option);
    layout.setText(QString(text).replace(u'\n', QChar::LineSeparator));
    QSizeF size;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, size.height()));
        size.rheight() += line.height();
        size.setWidth(std::max(size.width(), line.naturalTextWidth()));
    }
    layout.endLayout();
    return size;
}

QSizeF measure(const QString &text, const QFont &font, qreal width)
{
    QTextLayout layout;
    const QSizeF size = breakText(layout, text, font, width);
    return {std::ceil(size.width()) + 1, size.height()};
}

void drawText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font)
{
    QTextLayout layout;
    breakText(layout, text, font, rect.width());
    layout.draw(&painter, rect.topLeft());
}

FishboneMeasures measuresOf(const QFont &font)
{
    FishboneMeasures measures;
    measures.em = font.pixelSize();
    measures.cause = [font](const QString &text, qreal width) { return measure(text, font, width); };
    measures.note = [font](const QString &text, qreal width) { return measure(text, small(font), width); };
    measures.title = [font](const QString &text, qreal width) { return measure(text, bold(font), width); };
    return measures;
}

// Its point at the end of the line.
void drawArrow(QPainter &painter, const QLineF &line, qreal size, const QColor &colour)
{
    const QLineF unit = line.unitVector();
    const QPointF along(unit.dx() * size, unit.dy() * size);
    const QPointF across(-unit.dy() * size * 0.4, unit.dx() * size * 0.4);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{line.p2(), line.p2() - along + across, line.p2() - along - across});
    painter.restore();
}

} // namespace

FishboneColours paperFishboneColours()
{
    return {Qt::black, QColor(0x60, 0x60, 0x60), QColor(0x40, 0x40, 0x40), QColor(0xF0, 0xF0, 0xF0),
            QColor(0xF0, 0xF0, 0xF0), Qt::black};
}

void drawCauseMark(QPainter &painter, const QRectF &rect, CauseState state, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = rect.height() / 8;
    const QRectF box = rect.adjusted(pen, pen, -pen, -pen);
    painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case CauseState::Possible:
        painter.drawEllipse(box);
        break;
    case CauseState::Likely:
        painter.drawEllipse(box);
        painter.setBrush(colour);
        painter.drawPie(box, 90 * 16, 180 * 16);
        break;
    case CauseState::Root:
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{{box.center().x(), rect.top()}, {rect.right(), box.center().y()},
                                      {box.center().x(), rect.bottom()}, {rect.left(), box.center().y()}});
        break;
    case CauseState::Contributing:
        painter.drawPolygon(QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
        break;
    case CauseState::Excluded:
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.bottomLeft(), box.topRight());
        break;
    }
    painter.restore();
}

FishboneDrawing::FishboneDrawing(const EightD &report, std::optional<Leg> leg, const QFont &font)
    : m_font(font)
    , m_layout(layFishbone(report, leg, measuresOf(font)))
    , m_legendTop(m_layout.size.height())
{
    m_layout.size.rheight() += 2 * font.pixelSize();
}

void FishboneDrawing::paint(QPainter &painter, const FishboneColours &colours) const
{
    const qreal em = m_font.pixelSize();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, em * 0.22));
    painter.drawLine(m_layout.spine.p1(), m_layout.spine.p2() - QPointF(em * arrow * 0.8, 0));
    drawArrow(painter, m_layout.spine, em * arrow * 1.6, colours.line);
    painter.setPen(QPen(colours.line, em * 0.12));
    painter.setBrush(colours.head);
    painter.drawRoundedRect(m_layout.head, em * 0.3, em * 0.3);
    painter.setPen(colours.text);
    const qreal inset = 0.7 * em;
    const QSizeF problem = measure(m_layout.problem, bold(m_font), m_layout.head.width() - 2 * inset + 1);
    drawText(painter, QRectF(m_layout.head.left() + inset, m_layout.head.center().y() - problem.height() / 2,
                             m_layout.head.width() - 2 * inset + 1, problem.height()),
             m_layout.problem, bold(m_font));
    for (const FishboneBone &bone : m_layout.bones)
        drawBone(painter, bone, colours);
    drawLegend(painter, colours);
    painter.restore();
}

void FishboneDrawing::drawBone(QPainter &painter, const FishboneBone &bone, const FishboneColours &colours) const
{
    const qreal em = m_font.pixelSize();
    painter.setPen(QPen(colours.line, em * 0.14));
    painter.drawLine(bone.line);
    drawArrow(painter, bone.line, em * arrow, colours.line);
    painter.setBrush(colours.surface);
    painter.setPen(QPen(colours.line, em * 0.08));
    painter.drawRoundedRect(bone.label, em * 0.25, em * 0.25);
    painter.setPen(colours.text);
    const QSizeF words = measure(bone.title, bold(m_font), bone.label.width());
    drawText(painter, QRectF(bone.label.center() - QPointF(words.width() / 2, words.height() / 2), words), bone.title,
             bold(m_font));
    for (const FishboneNode &node : bone.nodes)
        drawNode(painter, node, colours);
}

void FishboneDrawing::drawNode(QPainter &painter, const FishboneNode &node, const FishboneColours &colours) const
{
    const qreal em = m_font.pixelSize();
    const bool excluded = node.state == CauseState::Excluded;
    const QColor tone = node.state == CauseState::Root ? colours.root : excluded ? colours.secondary : colours.text;
    painter.setPen(QPen(colours.line, em * 0.07, excluded ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(node.twig);
    if (!node.joint.isNull())
        painter.drawLine(node.joint);
    if (node.depth == 0)
        drawArrow(painter, node.twig, em * 0.5, colours.line);
    drawCauseMark(painter, node.mark, node.state, tone);
    QFont font = m_font;
    font.setStrikeOut(excluded);
    painter.setPen(tone);
    drawText(painter, node.words, node.text, font);
    if (!node.note.isEmpty())
        drawText(painter, node.noteWords, node.note, small(m_font));
}

void FishboneDrawing::drawLegend(QPainter &painter, const FishboneColours &colours) const
{
    const qreal em = m_font.pixelSize();
    const QFont font = small(m_font);
    qreal x = em * 0.8;
    for (const auto &[state, code] : causeStateCodes) {
        const QString word = eightdterms::code(u"cause_state", code);
        const QSizeF size = measure(word, font, 1e4);
        drawCauseMark(painter, QRectF(x, m_legendTop + (size.height() - 0.7 * em) / 2, 0.7 * em, 0.7 * em), state,
                      colours.secondary);
        painter.setPen(colours.secondary);
        drawText(painter, QRectF(QPointF(x + em, m_legendTop), size), word, font);
        x += size.width() + 2 * em;
    }
}

qreal paintFishbone(QPainter &painter, const QRectF &area, const EightD &report, std::optional<Leg> leg,
                    const FishboneColours &colours, const QFont &font)
{
    const FishboneDrawing drawing(report, leg, font);
    const qreal scale = std::min({area.width() / drawing.size().width(), area.height() / drawing.size().height(), 1.0});
    painter.save();
    painter.translate(area.left() + (area.width() - drawing.size().width() * scale) / 2, area.top());
    painter.scale(scale, scale);
    drawing.paint(painter, colours);
    painter.restore();
    return drawing.size().height() * scale;
}

qreal fishboneHeight(qreal width, const EightD &report, std::optional<Leg> leg, const QFont &font)
{
    const QSizeF size = FishboneDrawing(report, leg, font).size();
    return size.height() * std::min(width / size.width(), 1.0);
}

} // namespace kesu
