#pragma once

#include <QList>
#include <QStringList>

namespace kesu::cellblock {

// Cells as spreadsheets exchange them on the clipboard: columns parted by tabs, rows by line ends, a cell with a line
// end, a tab or a quote in it in double quotes. Empty cells and rows in between stay where they are.
QList<QStringList> fromText(const QString &text);
QString toText(const QList<QStringList> &block);

} // namespace kesu::cellblock
