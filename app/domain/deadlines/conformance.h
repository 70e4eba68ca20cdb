#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace kesu {

// Runs deadline cases in the format of the conformance files: events, clocks and options in, due times and figures out,
// all worked out by the same engine that serves the tickets. Answers {"passed","failed","failures":[{"id","expected",
// "got"}]}. A case that makes no sense fails with {"error": …} in "got"; nothing in a case can crash the run.
QJsonObject runConformance(const QJsonArray &cases);

// What the engine says to one case, for every key its "expected" names.
QJsonObject answerCase(const QJsonObject &testCase);

} // namespace kesu
