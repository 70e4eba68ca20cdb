#pragma once

#include "layout/formlayout.h"
#include "plan/pageplan.h"

namespace kesu {

// What stands around the table: the head of the first page, one line above and below on the others. No frames.

struct Masthead {
    QList<PlannedCell> cells;
    qreal bottom = 0; // where the table may begin
};

Masthead planMasthead(const FormLayout &layout, const FormScope &scope);
// Left, centre and right share the line; what is too long is shortened with "…".
QList<PlannedCell> planMargin(const FormMargin &margin, const FormScope &scope, const FormLayout &layout, qreal top,
                              const QString &place);
qreal marginHeight(const FormLayout &layout);

// A section label in its narrow column: stacked characters in Chinese, from bottom to top in other scripts.
// Its length at full size, in one line.
qreal sideLabelLength(const QString &text, const FormSizes &sizes);
PlannedCell planSideLabel(const QString &text, const QString &place, const QRectF &rect, const FormSizes &sizes);

} // namespace kesu
