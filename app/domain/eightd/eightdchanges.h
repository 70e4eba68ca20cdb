#pragma once

#include <QVariantMap>

#include <functional>

#include "eightd/eightd.h"

namespace kesu {

// One record of a report that two versions of it differ in.
struct EightDChange {
    enum class Kind { Added, Changed, Removed };

    Kind kind = Kind::Changed;
    QString list;         // "actions"; empty: the report itself
    QString entity;       // its table: "eight_d_action", "eight_d"
    QString id;
    QString title;        // words to know the record by
    QVariantMap before;   // only fields that differ; "position" among them
    QVariantMap after;    // a field emptied is there with an invalid value

    bool operator==(const EightDChange &) const = default;
};

// What must happen to `before` to make it `after`; the other way round it undoes that. Frozen revisions, approvals and
// decisions count like everything else.
QList<EightDChange> differences(const EightD &before, const EightD &after);

// The change that takes this one back.
EightDChange inverse(const EightDChange &change);
// Makes the change in a report. A record that is gone stays gone; one that is there already is not added again.
void apply(const EightDChange &change, EightD &report);

// Gives new records their identities and numbers the lists in the order they stand in, with as few changes of position
// as that takes.
void settleParts(EightD &report, const std::function<QString()> &newId);

} // namespace kesu
