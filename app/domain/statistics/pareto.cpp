#include "statistics/pareto.h"

#include <QHash>

#include <algorithm>
#include <cmath>

#include "statistics/sample.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

Result<QList<ParetoBar>> gather(const QList<ParetoItem> &items)
{
    QList<ParetoBar> bars;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ParetoItem &item = items.at(i);
        if (!std::isfinite(item.amount) || item.amount < 0 || item.amount > largestNumber) {
            return Error{ErrorKind::BadInput, u"amount-unusable"_s, placeOf(u"items"_s, i) + u".count"_s,
                         {item.name}};
        }
        const auto known = places.constFind(item.name);
        if (known != places.cend()) {
            bars[*known].amount += item.amount;
            continue;
        }
        places.insert(item.name, bars.size());
        ParetoBar bar;
        bar.name = item.name;
        bar.amount = item.amount;
        bars.append(bar);
    }
    return bars;
}

// What is beyond the `most` largest, and a category of that name, become one bar at the end.
void putOthersLast(QList<ParetoBar> &bars, const ParetoOptions &options)
{
    ParetoBar others;
    others.name = options.othersName;
    others.isOthers = true;
    others.gathered = 0;
    const auto take = [&others](const ParetoBar &bar) {
        others.amount += bar.amount;
        ++others.gathered;
    };
    for (qsizetype i = bars.size() - 1; i >= 0; --i) {
        if (!options.othersName.isEmpty() && bars.at(i).name == options.othersName)
            take(bars.takeAt(i));
    }
    while (options.most > 0 && bars.size() > options.most)
        take(bars.takeLast());
    if (others.gathered > 0)
        bars.append(others);
}

} // namespace

qsizetype ParetoResult::vitalCount() const
{
    return std::count_if(bars.cbegin(), bars.cend(), [](const ParetoBar &bar) { return bar.isVital; });
}

Result<ParetoResult> pareto(const QList<ParetoItem> &items, const ParetoOptions &options)
{
    if (items.isEmpty())
        return Error{ErrorKind::BadInput, u"items-missing"_s, u"items"_s, {}};
    if (!(options.threshold > 0 && options.threshold <= 100))
        return Error{ErrorKind::BadInput, u"threshold-unusable"_s, u"threshold"_s, {}};
    auto gathered = gather(items);
    if (!gathered)
        return gathered.error();
    ParetoResult result{std::move(gathered).value(), 0, options.threshold};
    std::stable_sort(result.bars.begin(), result.bars.end(),
                     [](const ParetoBar &a, const ParetoBar &b) { return a.amount > b.amount; });
    putOthersLast(result.bars, options);
    for (const ParetoBar &bar : std::as_const(result.bars))
        result.total += bar.amount;
    if (result.total <= 0)
        return Error{ErrorKind::BadInput, u"nothing-counted"_s, u"items"_s, {}};
    double before = 0;
    for (ParetoBar &bar : result.bars) {
        const double reached = 100 * before / result.total;
        bar.isVital = !bar.isOthers && bar.amount > 0 && reached < options.threshold
            && !nearlyEqual(reached, options.threshold);
        before += bar.amount;
        bar.cumulative = before;
        bar.share = 100 * bar.amount / result.total;
        bar.cumulativeShare = std::min(100.0, 100 * before / result.total);
    }
    return result;
}

} // namespace kesu
