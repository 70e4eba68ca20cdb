#pragma once

#include <optional>

#include "eightd/parttree.h"

namespace kesu {

// The causes of a report as the bones of a fishbone, and the deeds of its editor. Each works on the report at hand and
// answers whether there was anything to do.
namespace causetree {

// The six categories in the order they are read: man, machine, material along the top; method, environment,
// measurement along the bottom.
const QStringList &categories();

struct Line {
    QString id;
    int depth = 0;

    bool operator==(const Line &) const = default;
};

// The causes of one bone as an outline; an empty category: those that have none yet. A branch belongs to the bone of its
// first cause. Without a leg: of all legs.
QList<Line> bone(const EightD &report, const QString &category, std::optional<Leg> leg = {});

// Adds a cause to a bone, or below another cause (then `category` and `leg` are those of that one). Behind `behind`, or
// at the end.
void add(EightD &report, const QString &newId, const QString &category, Leg leg, const QString &parent = {},
         const QString &behind = {});
// Hangs a branch onto a bone, or below another cause. A cause cannot hang below itself.
bool hang(EightD &report, const QString &id, const QString &category, const QString &parent = {});
bool move(EightD &report, const QString &id, int steps); // among its siblings on the same bone
void removeBranch(EightD &report, const QString &id);

// Per cent by leg, the excluded ones left out; nothing where none is given.
std::optional<qint64> contribution(const EightD &report, Leg leg);

} // namespace causetree
} // namespace kesu
