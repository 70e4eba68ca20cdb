#pragma once

#include <QMap>

#include "eightd/eightd.h"

namespace kesu {

// What the counts in a report add up to.
struct SortingSum {
    qint64 suspect = 0; // known of stock locations only
    qint64 sorted = 0;
    qint64 ok = 0;
    qint64 nok = 0;

    // Per cent of what was sorted; nothing while nothing was.
    std::optional<double> nokRate() const;
    bool operator==(const SortingSum &) const = default;
};

SortingSum sortingSum(const QList<Action> &actions, ActionKind kind);
SortingSum sortingSum(const QList<StockLocation> &stocks);

// Defective parts per million; nothing without a number to divide by.
std::optional<double> ppm(std::optional<qint64> defects, std::optional<qint64> produced);

// In the smallest unit, by currency; costs without one stand under the empty word.
QMap<QString, qint64> costTotals(const QList<Cost> &costs);

// Still to be done, and its day is over.
bool isOverdue(const Action &action, QDate today);
// Neither open nor in work any more.
bool isFinished(const Action &action);

} // namespace kesu
