#pragma once

#include <QJsonArray>

#include "layout/formlayout.h"

namespace kesu {

// A form with its data in it, in the reader's words and not yet measured: what every kind of document is made from that
// is not our own paper (text documents, spreadsheets). Hidden blocks and rows are gone, repeated ones stand one by one,
// and the cells of every row fill its columns without a hole.

struct FilledCheck {
    QString text;
    bool ticked = false;
};

struct FilledPhotos {
    QJsonArray items;      // as readPhoto() takes them
    int columns = 3;
    qreal maxHeight = 50;  // mm
    QString unreadable;
};

struct FilledSignature {
    QString title;
    QString name;
    QString date;
    FilledPhotos drawing;  // by hand; no item: room is left for it
};

struct FilledCell {
    int column = 0;
    int span = 1;
    int rowSpan = 1;       // of rows that are there
    bool continued = false; // covered by a cell further up, or by nothing at all: it holds nothing
    bool isLabel = false;
    FormAlign align = FormAlign::Left;
    FormVAlign valign = FormVAlign::Middle;
    bool bold = false;
    qreal size = 0;        // points
    QString caption;
    QList<FilledCheck> checks;
    QString text;
    QString code;          // of a QR code
    qreal codeSize = 0;    // mm
    std::optional<FilledPhotos> photos;
    std::optional<FilledSignature> signature;
};

struct FilledRow {
    qreal minHeight = 0;   // mm
    QList<FilledCell> cells; // from left to right
};

struct FilledBlock {
    QString section;
    qreal gap = 0;         // mm above
    bool keepTogether = false;
    QList<FilledRow> header; // to be repeated on every page
    QList<FilledRow> rows;
};

struct FilledMargin {
    QString left, centre, right;
};

// Stand for the number of a page and the number of pages in running heads and footers.
constexpr QChar pageNumberMark(0xe000);
constexpr QChar pageCountMark(0xe001);

struct FilledForm {
    FormLanguages languages;
    QString title;         // on the paper
    QString name;          // of the document, with its number
    QString aboveTitle;
    QString underTitle;
    QString code;
    QString underCode;
    QStringList right;     // of the title
    FilledMargin running;
    FilledMargin footer;
    FormPage page;
    FormSizes sizes;
    QList<FilledBlock> blocks;
    FormArt art;
};

FilledForm fillForm(const FormLayout &layout, const FormContent &content);

// What the bindings of a layout see: the data, with the layout's own number and version where they say none.
FormScope scopeOf(const FormLayout &layout, const FormContent &content);
// "8D Report 8D-SH01-20261121-A0001"
QString titleOf(const FormLayout &layout, const FormScope &scope);

} // namespace kesu
