#pragma once

#include <QList>
#include <QStringList>

#include "statistics/qcanalysis.h"

namespace kesu {

// Figures as a person reads them: the first heading is of the names, the others of figures.
struct QcTable {
    QString caption;
    QStringList headings;   // empty: the rows are a name and its figure
    QList<QStringList> rows;
};

// All that an analysis has to say, the most important first.
QList<QcTable> qcTables(const QcAnalysis &analysis);

} // namespace kesu
