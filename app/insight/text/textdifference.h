#pragma once

#include <QList>
#include <QString>

namespace kesu {

// A run of text that two texts share, or that only one of them has.
struct DifferencePart {
    enum class Kind { Same, OnlyLeft, OnlyRight };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DifferencePart &) const = default;
};

// What two texts share and where they part, character by character, since Chinese has no word gaps; runs of Latin
// letters and digits are taken as one. Leaving out OnlyRight gives `left`, leaving out OnlyLeft gives `right`.
QList<DifferencePart> differenceOf(const QString &left, const QString &right);

} // namespace kesu
