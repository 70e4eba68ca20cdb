#include "statistics/qctexts.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kesu::qctexts {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(QcTexts)
};

} // namespace

QString tool(QcTool tool)
{
    switch (tool) {
    case QcTool::CheckSheet: return Tr::tr("Check sheet");
    case QcTool::Stratify: return Tr::tr("Stratification");
    case QcTool::Pareto: return Tr::tr("Pareto chart");
    case QcTool::Histogram: return Tr::tr("Histogram");
    case QcTool::Capability: return Tr::tr("Process capability");
    case QcTool::Scatter: return Tr::tr("Scatter diagram");
    case QcTool::XbarR: return Tr::tr("Xbar-R control chart");
    case QcTool::XbarS: return Tr::tr("Xbar-s control chart");
    case QcTool::Imr: return Tr::tr("Individuals and moving range chart");
    case QcTool::P: return Tr::tr("p control chart");
    case QcTool::Np: return Tr::tr("np control chart");
    case QcTool::C: return Tr::tr("c control chart");
    case QcTool::U: return Tr::tr("u control chart");
    }
    return {};
}

QString panel(PanelKind kind)
{
    switch (kind) {
    case PanelKind::Mean: return Tr::tr("Mean of the subgroup");
    case PanelKind::Range: return Tr::tr("Range R");
    case PanelKind::Deviation: return Tr::tr("Standard deviation s");
    case PanelKind::Individual: return Tr::tr("Individual value X");
    case PanelKind::MovingRange: return Tr::tr("Moving range MR");
    case PanelKind::Proportion: return Tr::tr("Proportion nonconforming p");
    case PanelKind::Number: return Tr::tr("Number nonconforming np");
    case PanelKind::Count: return Tr::tr("Number of nonconformities c");
    case PanelKind::Rate: return Tr::tr("Nonconformities per unit u");
    }
    return {};
}

QString rule(RunRule rule)
{
    switch (rule) {
    case RunRule::WesternElectric1:
    case RunRule::Nelson1: return Tr::tr("One point beyond a control limit");
    case RunRule::WesternElectric2:
    case RunRule::Nelson5: return Tr::tr("Two of three points beyond two sigma on one side");
    case RunRule::WesternElectric3:
    case RunRule::Nelson6: return Tr::tr("Four of five points beyond one sigma on one side");
    case RunRule::WesternElectric4: return Tr::tr("Eight points in a row on one side of the centre line");
    case RunRule::Nelson2: return Tr::tr("Nine points in a row on one side of the centre line");
    case RunRule::Nelson3: return Tr::tr("Six points in a row steadily rising or falling");
    case RunRule::Nelson4: return Tr::tr("Fourteen points in a row alternating up and down");
    case RunRule::Nelson7: return Tr::tr("Fifteen points in a row within one sigma");
    case RunRule::Nelson8: return Tr::tr("Eight points in a row with none within one sigma");
    }
    return {};
}

QString ruleName(RunRule rule)
{
    const int index = static_cast<int>(rule);
    const int nelson = static_cast<int>(RunRule::Nelson1);
    return index < nelson ? Tr::tr("Western Electric %1").arg(index + 1) : Tr::tr("Nelson %1").arg(index - nelson + 1);
}

QString columnsHint(QcTool tool)
{
    switch (tool) {
    case QcTool::CheckSheet: return Tr::tr("Paste columns: item, then day or place, then count (or items only)");
    case QcTool::Stratify: return Tr::tr("Paste columns: one of values, the others of words such as machine or shift");
    case QcTool::Pareto: return Tr::tr("Paste columns: category and count (or categories only)");
    case QcTool::Histogram:
    case QcTool::Capability: return Tr::tr("Paste a column of values, or rows that are samples");
    case QcTool::Scatter: return Tr::tr("Paste two columns: x and y");
    case QcTool::XbarR:
    case QcTool::XbarS: return Tr::tr("Paste rows: each one sample, a name in front if you like");
    case QcTool::Imr: return Tr::tr("Paste a column of values, names in front if you like");
    case QcTool::C: return Tr::tr("Paste columns: name of the sample, number of nonconformities");
    default: return Tr::tr("Paste columns: name of the sample, number found, sample size");
    }
}

QString within(WithinEstimate within)
{
    switch (within) {
    case WithinEstimate::Range: return Tr::tr("from the mean range of the subgroups");
    case WithinEstimate::Deviation: return Tr::tr("from the mean standard deviation of the subgroups");
    case WithinEstimate::Pooled: return Tr::tr("from the pooled standard deviation of the subgroups");
    case WithinEstimate::MovingRange: return Tr::tr("from the mean moving range");
    case WithinEstimate::Given: return Tr::tr("as given");
    }
    return {};
}

QString classRule(ClassRule rule)
{
    switch (rule) {
    case ClassRule::Sturges: return Tr::tr("Sturges");
    case ClassRule::FreedmanDiaconis: return Tr::tr("Freedman–Diaconis");
    case ClassRule::SquareRoot: return Tr::tr("square root of n");
    case ClassRule::Number: return Tr::tr("number of classes as given");
    case ClassRule::Width: return Tr::tr("class width as given");
    }
    return {};
}

QString others()
{
    return Tr::tr("Others");
}

QString sample()
{
    return Tr::tr("Sample");
}

QString value()
{
    return Tr::tr("Value");
}

QString count()
{
    return Tr::tr("Count");
}

QString total()
{
    return Tr::tr("Total");
}

QString density()
{
    return Tr::tr("Probability density");
}

QString cumulativeShare()
{
    return Tr::tr("Cumulative share, %");
}

QString mean()
{
    return Tr::tr("Mean");
}

QString equation(double intercept, double slope, int digits)
{
    const QString start = QString::number(intercept, 'g', digits);
    const QString steep = QString::number(std::abs(slope), 'g', digits);
    return (slope < 0 ? Tr::tr("y = %1 − %2 x") : Tr::tr("y = %1 + %2 x")).arg(start, steep);
}

QString withNumber(const QString &name, qsizetype n)
{
    return Tr::tr("%1 (n = %2)").arg(name).arg(n);
}

QString labelled(const QString &name, const QString &what)
{
    return Tr::tr("%1: %2").arg(name, what);
}

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

QString onScale(double value, double length)
{
    const int decimals = qMax(0, 3 - static_cast<int>(std::floor(std::log10(length))));
    if (decimals > 9 || std::abs(value) >= 1e9)
        return number(value);
    QString text = QString::number(value, 'f', decimals);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

} // namespace kesu::qctexts
