#pragma once

#include <QString>

#include "statistics/qcanalysis.h"

namespace kesu::qctexts {

// The words of the QC tools in the language spoken now.
QString tool(QcTool tool);
QString panel(PanelKind kind);
// What happened: "Nine points in a row on one side of the centre line".
QString rule(RunRule rule);
// Which test it is: "Nelson 2".
QString ruleName(RunRule rule);
QString within(WithinEstimate within);
QString classRule(ClassRule rule);
QString others();
// A figure with as many digits as a reader needs, in plain notation where that is short.
QString number(double value);

} // namespace kesu::qctexts
