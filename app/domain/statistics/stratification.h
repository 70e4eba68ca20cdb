#pragma once

#include <QStringList>

#include <optional>

#include "base/result.h"
#include "statistics/sample.h"

namespace kesu {

// Data kept apart by where they come from: one measurement with its stratum.
struct StratumValue {
    QString stratum;
    double value = 0;
};

struct Stratum {
    QString name;
    QList<double> values;
    SampleSummary summary;
};

// One-way analysis of variance (Montgomery, Design and Analysis of Experiments, 3.3): do the strata differ?
struct AnalysisOfVariance {
    double betweenSquares = 0;
    double withinSquares = 0;
    qsizetype betweenDf = 0;
    qsizetype withinDf = 0;
    std::optional<double> f;      // nothing when the strata do not vary within themselves
    std::optional<double> p;
    double explained = 0;         // share of all variation that lies between the strata, 0 … 1
};

struct Stratification {
    QString factor;
    QList<Stratum> strata;        // as they first occur
    SampleSummary all;
    std::optional<AnalysisOfVariance> variance; // nothing for one stratum, or one value in each
};

// Errors: too-few-values, number-unusable ("rows[3].value"), stratum-missing ("rows[3].FACTOR").
Result<Stratification> stratify(const QString &factor, const QList<StratumValue> &rows);

} // namespace kesu
