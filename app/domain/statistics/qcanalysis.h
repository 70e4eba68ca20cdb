#pragma once

#include <QJsonObject>
#include <QJsonValue>

#include <variant>

#include "statistics/capability.h"
#include "statistics/checksheet.h"
#include "statistics/histogram.h"
#include "statistics/normality.h"
#include "statistics/pareto.h"
#include "statistics/scatter.h"
#include "statistics/stratification.h"

namespace kesu {

enum class QcTool { CheckSheet, Stratify, Pareto, Histogram, Capability, Scatter, XbarR, XbarS, Imr, P, Np, C, U };

inline constexpr CodeTable<QcTool, 13> qcToolCodes{{
    {QcTool::CheckSheet, u"checksheet"}, {QcTool::Stratify, u"stratify"}, {QcTool::Pareto, u"pareto"},
    {QcTool::Histogram, u"histogram"}, {QcTool::Capability, u"capability"}, {QcTool::Scatter, u"scatter"},
    {QcTool::XbarR, u"xbar-r"}, {QcTool::XbarS, u"xbar-s"}, {QcTool::Imr, u"imr"}, {QcTool::P, u"pchart"},
    {QcTool::Np, u"npchart"}, {QcTool::C, u"cchart"}, {QcTool::U, u"uchart"},
}};

// A histogram, a capability, or both of the same values.
struct Distribution {
    std::optional<Histogram> histogram;     // nothing when only mean and deviation are known
    std::optional<Capability> capability;   // nothing without specification limits
    std::optional<NormalityTest> normality; // nothing with too few values, or equal ones
};

using Stratifications = QList<Stratification>; // one a factor

using QcOutcome = std::variant<CheckSheet, Stratifications, ParetoResult, Distribution, Scatter, ControlChart>;

// The outcome of one tool with what the data call themselves.
struct QcAnalysis {
    QcTool tool = QcTool::Pareto;
    QString title;
    QString valueLabel;  // what is measured or counted, with its unit; y of a scatter diagram
    QString placeLabel;  // what runs along the bottom: x of a scatter diagram, samples of a control chart
    QcOutcome outcome;
};

// Data as scripts and figures of an 8D report keep them; app/main/ctl/README.md describes the keys of each tool.
// Errors name the place ("samples[3].values[1]"): key-not-taken (%1 the keys that are), value-missing, not-a-number,
// not-a-list, not-an-object, not-a-text, unknown-value, and those of the tool.
Result<QcAnalysis> analyse(QcTool tool, const QJsonValue &data);

// The key that a bare list stands for.
QLatin1String bareKey(QcTool tool);

// Limits, points and findings; samples are counted from 1, as on paper.
QJsonObject toJson(const QcAnalysis &analysis);

} // namespace kesu
