#pragma once

#include <QList>
#include <QSizeF>
#include <QStringList>

#include <optional>

#include "layout/formbinding.h"

namespace kesu {

// The description of one printed form, read from resources/paper/*.json (the format: resources/paper/README.md).
// Lengths are millimetres, type sizes points.

enum class FormAlign { Left, Centre, Right };
enum class FormVAlign { Top, Middle };

struct FormCheck {
    FormText text;
    FormCondition ticked; // empty: never ticked, a box to be ticked by hand
};

// A person's place to sign: title, the name if known, what the hand has drawn or room for it, a line for the date.
struct FormSignature {
    FormText title;
    FormText name;
    FormText date;
    QString drawing; // path to {"data": base64} as of photos; may be empty
};

struct FormPhotos {
    QString path;          // to an array of {"data": base64 | "path": file, "caption"}
    int columns = 3;
    qreal maxHeight = 50;
    FormText unreadable;   // stands for a photo that cannot be read
};

// A QR code; an empty text leaves the room free.
struct FormCode {
    FormText text;
    qreal size = 18;
};

// What a cell holds, from top to bottom; every part may be missing.
struct FormCell {
    QString place;         // where in the JSON, also names the cell in the plan: "blocks[2].rows[0].cells[1]"
    int column = 0;        // first column, counted from 0
    int span = 1;          // columns
    int rowSpan = 1;
    bool isLabel = false;  // light grey, centred; its text is `text`
    FormAlign align = FormAlign::Left;
    FormVAlign valign = FormVAlign::Middle;
    bool bold = false;
    qreal size = 0;        // 0: the form's own
    FormText caption;      // small, above the rest
    QList<FormCheck> checks;
    FormText text;
    std::optional<FormPhotos> photos;
    std::optional<FormCode> code;
    std::optional<FormSignature> signature;
};

struct FormRow {
    FormCondition when;
    qreal minHeight = 0;
    qreal blankHeight = 0; // least height when filled in by hand
    bool keepWithNext = false;
    bool mayBreak = false;  // may be cut between its lines or photos although it would fit on a page
    bool grows = false;     // takes the room that is left on a page of a form to be filled in by hand
    QList<FormCell> cells;
};

// Rows that belong together under one section label.
struct FormBlock {
    FormText section;      // empty: no label
    bool verticalSection = false; // a narrow column on the left instead of a band above
    FormCondition when;
    bool keepTogether = false;
    qreal gap = 0;         // free room above; the frame is closed and opened again
    bool cut = false;      // a dashed line to cut along, in the middle of the gap
    QString repeat;        // path to an array: the rows once for every item
    int blankItems = 0;    // empty items on a form to be filled in by hand
    QList<FormRow> header; // above the repeated rows, again on every page they reach
    QList<FormRow> rows;
};

struct FormPage {
    QSizeF size{210, 297};
    qreal top = 18, right = 15, bottom = 15, left = 15;
    int columns = 24;
    qreal rowHeight = 7.5; // least height of any row
    qreal padding = 1.6;   // inside a cell, left and right; above and below 0.7 of it
};

struct FormSizes {
    qreal title = 18, body = 9.5, label = 9.5, section = 10, small = 8;
};

// Head of the first page: code and number on the left, title in the middle, form number on the right.
struct FormMasthead {
    FormCode code;
    FormText underCode;
    FormText aboveTitle;
    FormText underTitle;
    QList<FormText> right;
};

// Three texts on one line; used at the foot of every page and at the head of the second and later ones.
struct FormMargin {
    FormText left, centre, right;
};

struct FormLayout {
    QString id;            // file name without ending: "complaint-report"
    QStringList aliases;   // other names it is asked for by
    LocalizedName title;
    QString number;        // form number and version unless the data carries its own
    QString version;
    FormPage page;
    FormSizes sizes;
    FormMasthead masthead;
    FormMargin running;
    FormMargin footer;
    QList<FormBlock> blocks;
};

} // namespace kesu
