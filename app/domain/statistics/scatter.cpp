#include "statistics/scatter.h"

#include <algorithm>
#include <cmath>

#include "statistics/distributions.h"
#include "statistics/sample.h"

using namespace Qt::StringLiterals;

namespace kesu {

namespace {

Result<void> check(const QList<double> &x, const QList<double> &y)
{
    if (x.size() != y.size()) {
        return Error{ErrorKind::BadInput, u"pairs-uneven"_s, u"y"_s,
                     {QString::number(x.size()), QString::number(y.size())}};
    }
    if (const auto usable = checkNumbers(x, u"x"_s, 3); !usable)
        return usable.error();
    return checkNumbers(y, u"y"_s, 3);
}

} // namespace

Result<Scatter> scatter(const QList<double> &x, const QList<double> &y)
{
    if (const auto usable = check(x, y); !usable)
        return usable.error();
    const double meanX = summarise(x).mean;
    const double meanY = summarise(y).mean;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (qsizetype i = 0; i < x.size(); ++i) {
        xx += (x.at(i) - meanX) * (x.at(i) - meanX);
        yy += (y.at(i) - meanY) * (y.at(i) - meanY);
        xy += (x.at(i) - meanX) * (y.at(i) - meanY);
    }
    const double spread = std::sqrt(xx) * std::sqrt(yy);
    if (xx <= 0 || spread <= 0)
        return Error{ErrorKind::BadInput, u"all-equal"_s, xx <= 0 ? u"x"_s : u"y"_s, {}};
    Scatter line;
    line.x = x;
    line.y = y;
    line.slope = xy / xx;
    line.intercept = meanY - line.slope * meanX;
    double residuals = 0;
    for (qsizetype i = 0; i < x.size(); ++i) {
        const double rest = (y.at(i) - meanY) - line.slope * (x.at(i) - meanX);
        residuals += rest * rest;
    }
    const double n = static_cast<double>(x.size());
    line.df = x.size() - 2;
    line.residualSd = std::sqrt(residuals / (n - 2));
    line.slopeError = line.residualSd / std::sqrt(xx);
    line.interceptError = line.residualSd * std::sqrt(1 / n + meanX * meanX / xx);
    line.r = std::clamp(xy / spread, -1.0, 1.0);
    line.rSquared = std::clamp(1 - residuals / yy, 0.0, 1.0);
    line.minX = *std::min_element(x.cbegin(), x.cend());
    line.maxX = *std::max_element(x.cbegin(), x.cend());
    const double t = line.slopeError > 0 ? line.slope / line.slopeError : 0;
    // On a line exactly, or as nearly as rounding lets be, t says nothing.
    if (line.slopeError > 0 && std::isfinite(t) && residuals > 1e-28 * yy) {
        line.t = t;
        line.p = studentTwoSided(t, n - 2);
    } else {
        line.p = 0;
    }
    return line;
}

} // namespace kesu
