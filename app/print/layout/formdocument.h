#pragma once

#include "base/instant.h"
#include "layout/formlayout.h"

namespace kesu {

// What of a document is a list of records: a sheet of its own in a workbook, to filter and sort.
struct FormTable {
    struct Column {
        QString heading;
        double width = 12; // characters
    };
    QString name;
    QList<Column> columns;
    QList<QStringList> rows;
};

// A layout and all that is written into it: one content, from which the printed page, the text document and the
// spreadsheet are made.
struct FormDocument {
    FormLayout layout;
    FormContent content;
    Instant revisionTime;   // the only date in the file: the same revision gives the same bytes
    QList<FormTable> tables;
};

} // namespace kesu
