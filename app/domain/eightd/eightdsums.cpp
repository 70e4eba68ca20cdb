#include "eightd/eightdsums.h"

namespace kesu {

namespace {

template<typename Counted>
void count(SortingSum &sum, const Counted &counted)
{
    sum.sorted += counted.sorted.value_or(0);
    sum.ok += counted.ok.value_or(0);
    sum.nok += counted.nok.value_or(0);
}

} // namespace

std::optional<double> SortingSum::nokRate() const
{
    return sorted > 0 ? std::optional(100.0 * double(nok) / double(sorted)) : std::nullopt;
}

SortingSum sortingSum(const QList<Action> &actions, ActionKind kind)
{
    SortingSum sum;
    for (const Action &action : actions) {
        if (action.kind == kind && action.state != ActionState::Cancelled)
            count(sum, action);
    }
    return sum;
}

SortingSum sortingSum(const QList<StockLocation> &stocks)
{
    SortingSum sum;
    for (const StockLocation &stock : stocks) {
        sum.suspect += stock.suspect.value_or(0);
        count(sum, stock);
    }
    return sum;
}

std::optional<double> ppm(std::optional<qint64> defects, std::optional<qint64> produced)
{
    if (!defects || !produced || *produced <= 0 || *defects < 0)
        return std::nullopt;
    return 1e6 * double(*defects) / double(*produced);
}

QMap<QString, qint64> costTotals(const QList<Cost> &costs)
{
    QMap<QString, qint64> totals;
    for (const Cost &cost : costs) {
        if (cost.amount)
            totals[cost.currency] += *cost.amount;
    }
    return totals;
}

bool isFinished(const Action &action)
{
    return action.state == ActionState::Done || action.state == ActionState::Verified
        || action.state == ActionState::Cancelled;
}

bool isOverdue(const Action &action, QDate today)
{
    return action.due && *action.due < today && !isFinished(action);
}

} // namespace kesu
