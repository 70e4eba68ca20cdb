#pragma once

#include <QImage>
#include <QList>
#include <QPicture>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace kesu {

// Where everything of a printed form stands, page by page: measured once, compared by tests, painted anywhere.
// Lengths are hundredths of a millimetre from the paper's top left corner.

constexpr qreal planUnitsPerMm = 100;
constexpr int planUnitsPerInch = 2540;
// The quiet zone is four modules, and the smallest code has 21 of them across.
constexpr qreal codeQuietShare = 4.0 / 21;

// One line of text, already broken.
struct PlannedText {
    QString text;
    QPointF baseline;      // left end
    int pixelSize = 0;     // in plan units
    bool bold = false;
    bool sideways = false; // reads from bottom to top

    bool operator==(const PlannedText &) const = default;
};

struct PlannedTick {
    QRectF box;
    bool ticked = false;
    bool operator==(const PlannedTick &) const = default;
};

struct PlannedPhoto {
    QRectF rect;
    QImage image; // at most 200 dpi of the printed size
    bool operator==(const PlannedPhoto &) const = default;
};

// Lines and words as vectors, scaled into the rectangle.
struct PlannedDrawing {
    QRectF rect;
    QPicture picture;
    bool operator==(const PlannedDrawing &other) const
    {
        return rect == other.rect && QByteArray::fromRawData(picture.data(), picture.size())
            == QByteArray::fromRawData(other.picture.data(), other.picture.size());
    }
};

// A QR code; the white it needs around it is left by the planner.
struct PlannedCode {
    QRectF rect;
    QString text;
    bool operator==(const PlannedCode &) const = default;
};

// A rectangle and what is drawn in it; nothing is drawn outside.
struct PlannedCell {
    QString place;        // the layout's cell, "#2" added for the second item of a repeat
    QRectF rect;
    bool framed = true;
    bool shaded = false;
    QList<PlannedText> texts;
    QList<PlannedTick> ticks;
    QList<PlannedPhoto> photos;
    QList<PlannedDrawing> drawings;
    QList<PlannedCode> codes;

    bool operator==(const PlannedCell &) const = default;
};

struct PlannedPage {
    QList<PlannedCell> cells;
    QList<QRectF> frames;  // thick outlines
    QList<QLineF> cuts;    // dashed lines to cut along

    bool operator==(const PlannedPage &) const = default;
};

struct PagePlan {
    QString title;
    QSizeF paper;
    QList<PlannedPage> pages;

    bool operator==(const PagePlan &) const = default;
};

} // namespace kesu
