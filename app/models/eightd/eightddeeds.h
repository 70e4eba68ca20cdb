#pragma once

#include <QStringList>

#include "eightd/eightd.h"

namespace kesu {

class EightDEditing;
struct Car;

// What an 8D page does at one stroke; each is one deed that undo takes back.
namespace eightddeeds {

// The step that carries a corrective action out: the one there is, else a new one with its owner and date.
QString implement(EightDEditing &editing, const QString &corrective);
// For every corrective action without a step that was not given up; how many were added.
int implementAll(EightDEditing &editing);
// The action once more for each place (line, plant, product, supplier), open and linked to the first; how many.
int deploy(EightDEditing &editing, const QString &action, const QStringList &places);
// A stock location for each place of the trade's list that has none yet; how many.
int addAllPlaces(EightDEditing &editing);
// With the date of what is done.
void setState(EightDEditing &editing, const QString &action, ActionState state, QDate today);

// "Line 2; line 3" → two places: parted by line ends and semicolons, by commas where there are no others.
QStringList placesIn(const QString &typed);
// What a unit is given with the action: the failure, what is to be done, by whom and when.
Car carFor(const EightD &report, const Action &action);

} // namespace eightddeeds
} // namespace kesu
