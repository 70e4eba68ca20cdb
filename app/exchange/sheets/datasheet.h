#pragma once

#include <QList>
#include <QStringList>

namespace kesu {

class Workbook;

// A plain list: one line a record, heads that stay in sight and can be filtered by.
struct DataSheet {
    struct Column {
        QString heading;
        double width = 12; // characters
    };
    QString name;
    QList<Column> columns;
    QList<QStringList> rows;
};

void writeDataSheet(Workbook &book, const DataSheet &sheet);

} // namespace kesu
