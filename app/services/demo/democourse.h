#pragma once

#include <QRandomGenerator>

#include "demo/demoscenario.h"

namespace kesu {

// One thing that happens in the course of a demo ticket: a step of the workflow, or "respond", "note", "reply_interim",
// "implement", "verify", "quality", "fill" for what no step covers.
struct DemoMove {
    QString code;
    double hours = 1; // after the move before

    bool operator==(const DemoMove &other) const { return code == other.code; }
};

using DemoMoves = QList<DemoMove>;

// A whole course, as a complaint of this kind may well go: settled at once, rejected, reopened, in doubt, unreachable …
DemoMoves wholeCourse(const DemoScenario &scenario, QRandomGenerator &random);
// The course until the ticket stands in this state, and no further.
DemoMoves courseUntil(const DemoScenario &scenario, TicketState state);
// What fills in a step's form.
QVariantMap inputFor(const QString &move, const DemoScenario::Told &told, QRandomGenerator &random);

} // namespace kesu
