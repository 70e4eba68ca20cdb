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
// Which columns the tool takes.
QString columnsHint(QcTool tool);
QString within(WithinEstimate within);
QString classRule(ClassRule rule);
QString others();
// Labels of drawings.
QString sample();
QString value();
QString count();
QString total();
QString density();
QString cumulativeShare();
QString mean();
QString equation(double intercept, double slope, int digits = 6);
QString withNumber(const QString &name, qsizetype n);               // "Machine A (n = 12)"
QString labelled(const QString &name, const QString &what);         // "Mean X̄: flow width, µm"
// A figure with as many digits as a reader needs, in plain notation where that is short.
QString number(double value);
// With the digits that can be told apart on a scale of this length.
QString onScale(double value, double length);

} // namespace kesu::qctexts
