#pragma once

#include <QJsonObject>
#include <QStringList>

#include "base/result.h"
#include "statistics/qcanalysis.h"

namespace kesu {

// Columns as people paste them from a spreadsheet or read them from a .csv file.
struct PastedColumns {
    QStringList headings;      // empty when the first row already holds data
    QList<QStringList> rows;   // cells trimmed; short rows are filled up; empty rows are left out
    QList<int> lines;          // where each row stands in the text, from 1

    qsizetype width() const { return headings.isEmpty() ? rows.value(0).size() : headings.size(); }
};

// Columns parted by tabs, else by commas, else by semicolons, else by spaces; quotes as in RFC 4180. The first row is
// headings when none of its cells is a number but a later row holds one.
PastedColumns readColumns(const QString &text);

// The same data as analyse() takes them. Which columns a tool takes:
//   histogram, capability, imr: numbers of one column, or of all of them row by row (subgroups); a first column of words
//     names the rows
//   xbar-r, xbar-s: a row is a sample
//   pchart, npchart, uchart: [label,] count, size; cchart: [label,] count
//   scatter: x, y
//   pareto: name, count — or names only, counted one each; checksheet: item [, column [, count]]
//   stratify: the first column of numbers is the value, columns of words are factors
// Errors: columns-missing (%1 so many are needed, %2 there are), no-rows, not-a-number with line and column ("3:2") as
// the place.
Result<QJsonObject> qcDataFrom(QcTool tool, const PastedColumns &columns);

// The way back: data as columns to be pasted, parted by tabs, in whichever of their forms they are written.
QString writeColumns(QcTool tool, const QJsonObject &data);
// The keys of the data that such columns hold.
QStringList columnKeys(QcTool tool);

} // namespace kesu
