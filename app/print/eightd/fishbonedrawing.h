#pragma once

#include <QColor>
#include <QFont>

#include "eightd/fishbonelayout.h"

class QPainter;

namespace kesu {

struct FishboneColours {
    QColor text;
    QColor secondary;  // excluded causes, notes
    QColor line;
    QColor surface;    // labels of bones
    QColor head;       // behind the problem
    QColor root;       // root causes
};

// For paper: black on white with greys that photocopy.
FishboneColours paperFishboneColours();

// The shape that stands for a state: ○ possible, ◐ likely, ◆ root cause, △ contributing, ✕ excluded.
void drawCauseMark(QPainter &painter, const QRectF &rect, CauseState state, const QColor &colour);

// The cause-and-effect drawing of a report, the same on the screen, in a picture and on paper. Vectors only; the problem
// at the right, six bones (a seventh for causes without a category), and below them what the shapes mean.
class FishboneDrawing
{
public:
    // `font` must have a pixel size: it is the unit of the drawing. Without a leg: the causes of all legs.
    FishboneDrawing(const EightD &report, std::optional<Leg> leg, const QFont &font);

    QSizeF size() const { return m_layout.size; }
    const FishboneLayout &layout() const { return m_layout; }
    // At (0, 0), in the drawing's own units.
    void paint(QPainter &painter, const FishboneColours &colours) const;

private:
    void drawBone(QPainter &painter, const FishboneBone &bone, const FishboneColours &colours) const;
    void drawNode(QPainter &painter, const FishboneNode &node, const FishboneColours &colours) const;
    void drawLegend(QPainter &painter, const FishboneColours &colours) const;

    QFont m_font;
    FishboneLayout m_layout;
    qreal m_legendTop = 0;
};

// For print: the whole drawing at the top of `area` and in its middle, scaled down to fit but never up: letters are at
// most as large as `font`, whose pixel size counts in the unit of the painter. Answers the height it took.
qreal paintFishbone(QPainter &painter, const QRectF &area, const EightD &report, std::optional<Leg> leg,
                    const FishboneColours &colours, const QFont &font);
// The height the drawing wants at this width, when letters are at most as large as `font`.
qreal fishboneHeight(qreal width, const EightD &report, std::optional<Leg> leg, const QFont &font);

} // namespace kesu
