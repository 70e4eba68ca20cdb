#pragma once

#include <QList>
#include <QString>

#include "base/result.h"

namespace kesu {

// A category with what it counts or costs.
struct ParetoItem {
    QString name;
    double amount = 0;
};

struct ParetoOptions {
    double threshold = 80;   // per cent that the vital few must reach together
    QString othersName;      // the category of what is not told apart; always last, whatever its size
    qsizetype most = 0;      // more categories than this are put together as others; 0: all are shown
};

struct ParetoBar {
    QString name;
    double amount = 0;
    double share = 0;        // per cent of the total
    double cumulative = 0;   // amount up to and including this one
    double cumulativeShare = 0;
    bool isVital = false;
    bool isOthers = false;
    qsizetype gathered = 1;  // how many categories were put together here

    bool operator==(const ParetoBar &) const = default;
};

struct ParetoResult {
    QList<ParetoBar> bars;   // largest first; equal ones in the order they were given
    double total = 0;
    double threshold = 80;

    qsizetype vitalCount() const;
};

// Juran's vital few are the fewest leading categories that reach the threshold together; the one that crosses it is
// among them, others never are (Juran, Quality Control Handbook; ISO 13053-2:2011 factsheet 8). Categories named twice
// are added up. Errors: items-missing, nothing-counted, amount-unusable ("items[2].count"), threshold-unusable.
Result<ParetoResult> pareto(const QList<ParetoItem> &items, const ParetoOptions &options = {});

} // namespace kesu
