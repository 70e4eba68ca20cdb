#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSizeF>

namespace kesu {

// The room one picture may take, its caption not counted.
struct PhotoSlot {
    QJsonObject item;
    QSizeF size;
};

// Deals pictures out to rows `width` wide, `gap` between neighbours. A picture takes a `columns`-th of the width and at
// most `maxHeight`, unless it says its own "width" in per cent; then it may be as high as it is wide, and not more than
// `highest`. All in the same unit.
QList<QList<PhotoSlot>> photoRows(const QJsonArray &items, int columns, qreal maxHeight, qreal width, qreal gap,
                                  qreal highest);

} // namespace kesu
