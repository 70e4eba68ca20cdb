#pragma once

#include <QStringList>

#include "base/result.h"

namespace kesu {

// One stroke on a check sheet, or several at once: what was seen, and when or where.
struct CheckMark {
    QString item;
    QString column;        // day, shift, machine …; empty when the sheet has one column
    double count = 1;
};

// A tally of items by columns with all totals (ISO 13053-2:2011 factsheet 6, data collection form).
struct CheckSheet {
    QStringList items;
    QStringList columns;
    QList<QList<double>> counts; // one list an item, one number a column
    QList<double> itemTotals;
    QList<double> columnTotals;
    double total = 0;
};

// Items and columns appear in the order of `items` and `columns`, then as they first occur, so that a sheet prepared
// beforehand shows its empty rows too. Errors: items-missing, item-missing ("marks[3].item"), count-unusable.
Result<CheckSheet> tally(const QList<CheckMark> &marks, const QStringList &items = {},
                         const QStringList &columns = {});

} // namespace kesu
