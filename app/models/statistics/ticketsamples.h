#pragma once

#include <QTimeZone>

#include "statistics/ticketdataquery.h"

namespace kesu {

// A ticket of the data, with what was asked of it.
struct DataRow {
    Instant at;           // of receipt or closing
    Ticket schemes;
    QVariantList values;

    double number(qsizetype i) const { return values.at(i).toDouble(); }
};

// The rows of one sample of a control chart.
struct DataSample {
    QString label;
    QList<const DataRow *> rows;
};

// Periods from the first to the last without a gap, in the branch's own days, or so many rows in a row, of which the
// last ones that fill no sample are left out. `rows` are in order of time and outlive the samples.
QList<DataSample> samplesOf(const QList<DataRow> &rows, Sampling sampling, const QTimeZone &zone);
// The name of the period that holds a time: "2026-03-07", "2026-W10", "2026-03". Not for samples in a row.
QString periodName(Instant at, Sampling::Period period, const QTimeZone &zone);

} // namespace kesu
