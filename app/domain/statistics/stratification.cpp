#include "statistics/stratification.h"

#include <QHash>

#include <cmath>

#include "statistics/distributions.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

std::optional<AnalysisOfVariance> analyse(const Stratification &data)
{
    AnalysisOfVariance result;
    result.betweenDf = data.strata.size() - 1;
    result.withinDf = data.all.n - data.strata.size();
    if (result.betweenDf < 1 || result.withinDf < 1)
        return std::nullopt;
    for (const Stratum &stratum : data.strata) {
        const double n = static_cast<double>(stratum.summary.n);
        const double apart = stratum.summary.mean - data.all.mean;
        result.betweenSquares += n * apart * apart;
        result.withinSquares += (n - 1) * stratum.summary.sd * stratum.summary.sd;
    }
    const double total = result.betweenSquares + result.withinSquares;
    result.explained = total > 0 ? result.betweenSquares / total : 0;
    if (result.withinSquares > 0) {
        const double df1 = static_cast<double>(result.betweenDf);
        const double df2 = static_cast<double>(result.withinDf);
        result.f = (result.betweenSquares / df1) / (result.withinSquares / df2);
        if (std::isfinite(*result.f))
            result.p = fisherAbove(*result.f, df1, df2);
        else
            result.f.reset();
    }
    return result;
}

} // namespace

Result<Stratification> stratify(const QString &factor, const QList<StratumValue> &rows)
{
    Stratification result;
    result.factor = factor;
    QHash<QString, qsizetype> places;
    QList<double> values;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const StratumValue &row = rows.at(i);
        const QString place = placeOf(u"rows"_s, i);
        if (row.stratum.isEmpty())
            return Error{ErrorKind::BadInput, u"stratum-missing"_s, place + u'.' + factor, {factor}};
        if (!std::isfinite(row.value) || std::abs(row.value) > largestNumber)
            return Error{ErrorKind::BadInput, u"number-unusable"_s, place + u".value"_s, {}};
        if (!places.contains(row.stratum)) {
            places.insert(row.stratum, result.strata.size());
            result.strata.append({row.stratum, {}, {}});
        }
        result.strata[places.value(row.stratum)].values.append(row.value);
        values.append(row.value);
    }
    if (const auto enough = checkNumbers(values, u"rows"_s); !enough)
        return enough.error();
    for (Stratum &stratum : result.strata)
        stratum.summary = summarise(stratum.values);
    result.all = summarise(values);
    result.variance = analyse(result);
    return result;
}

} // namespace kesu
