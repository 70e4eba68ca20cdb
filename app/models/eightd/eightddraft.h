#pragma once

#include "eightd/eightdediting.h"

namespace kesu::eightddraft {

// What was typed into a report and is not saved yet, as a draft keeps it: only what differs, so that a large report
// costs no more than a small one.
QJsonObject toJson(const QList<EightDChange> &changes, const QList<EightDEditing::Clash> &clashes); // empty: nothing
QList<EightDChange> changes(const QJsonObject &json);
QList<EightDEditing::Clash> clashes(const QJsonObject &json);

// Takes out of `change` the fields that somebody else has set to a third value in `stored`.
QList<EightDEditing::Clash> takeClashes(EightDChange &change, const EightD &stored);

} // namespace kesu::eightddraft
