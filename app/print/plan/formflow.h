#pragma once

#include <QList>

#include "layout/formlayout.h"
#include "plan/bands.h"

namespace kesu {

// The part of the paper the table may use, in plan units.
struct TableArea {
    explicit TableArea(const FormLayout &layout);

    qreal left = 0;
    qreal width = 0;
    qreal bottom = 0;
    qreal runningTop = 0; // of the line above the table on later pages
    qreal laterTop = 0;   // of the table on later pages; on the first the masthead decides
    qreal tallest = 0;    // room on a later page

    qreal sideLabelWidth(const FormPage &page) const;
};

// A block whose condition holds.
struct FlowSection {
    QString label;
    bool vertical = false;
    QString place;
    qreal gap = 0;
    bool cut = false;
    bool keepTogether = false;
    QList<Band> header;   // again on every page the section reaches
    qreal headerHeight = 0;
};

struct FlowBand {
    Band band;
    qsizetype section = 0;
    bool isHeader = false;
    bool opensSection = false;
};

// The whole table, measured, before it is dealt out to pages.
struct FormFlow {
    QList<FlowSection> sections;
    QList<FlowBand> bands;
};

FormFlow measureFlow(const FormLayout &layout, const FormScope &scope, const TableArea &area);

} // namespace kesu
