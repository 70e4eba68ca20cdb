#include "statistics/qctexts.h"

#include <QCoreApplication>

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
    case QcTool::XbarR: return Tr::tr("X̄-R control chart");
    case QcTool::XbarS: return Tr::tr("X̄-s control chart");
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
    case PanelKind::Mean: return Tr::tr("Mean X̄");
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

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

} // namespace kesu::qctexts
