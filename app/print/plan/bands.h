#pragma once

#include <QList>

#include <optional>
#include <utility>

#include "plan/cellcontent.h"

namespace kesu {

// A cell with its content, relative to its band's top; x counts from the paper's left edge.
struct BandCell {
    QString place;
    QRectF rect;
    bool shaded = false;
    FormVAlign valign = FormVAlign::Middle;
    QSizeF padding; // left and right, above and below
    Strips strips;
};

// What stays on one page: a row, or rows tied together by cells that reach over several of them.
struct Band {
    qreal height = 0;
    bool keepWithNext = false;
    bool mayBreak = false; // a single row that may be cut though it would fit on a page
    bool grows = false;
    QList<BandCell> cells;
};

// The columns rows are measured against, in plan units.
struct BandGrid {
    qreal left = 0;
    qreal width = 0;
    int columns = 1;
    qreal rowHeight = 0;
    QSizeF padding;
    qreal tallest = 0; // rows tied together are cut apart when they are taller than this

    qreal x(int column) const;
};

// Rows whose condition holds, in bands. `suffix` goes behind every cell's place.
QList<Band> makeBands(const QList<FormRow> &rows, const FormScope &scope, const FormSizes &sizes, const BandGrid &grid,
                      const QString &suffix);

// Whether `room` takes the first strip of every cell.
bool canBegin(const Band &band, qreal room);

// Cuts a band that is taller than a page: the first part fits `room`, short labels are repeated in the second, which is
// missing when no content is left. With `force` at least one strip of every cell is taken, so that cutting again and
// again comes to an end.
std::pair<Band, std::optional<Band>> cutBand(const Band &band, qreal room, qreal rowHeight, bool force);

} // namespace kesu
