#pragma once

#include <QStringList>

namespace kesu {

// A card of single fields of an 8D report, in the language spoken now.
struct FieldCard {
    QString name;
    QString title;
    QString note;       // what a reviewer looks for, beside the title
    QStringList keys;   // eightd/eightdfields.h, in order
    QStringList wide = {}; // those that take a whole row though they are one line
    bool folded = false; // seldom needed
};

// "report", "problem", … and "d0" … "d8" for what closes a discipline.
FieldCard fieldCard(const QString &name);

} // namespace kesu
