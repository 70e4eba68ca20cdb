#pragma once

#include <QStringList>

#include "eightd/car.h"

namespace kesu {

// A step of a CAR's form in the language spoken now: its fields in order, as LED-FM-QA-016 has them.
struct CarCard {
    QString name;      // issue, reply, verification, closing
    QString title;
    QString note;
    CarState by;       // the state its fields are needed for
    QStringList keys;
};

QList<CarCard> carCards();

namespace carwords {

// What taking it to its next state does: "Issue it to 成型车间", "Close it". Empty when it has come to its end.
QString nextDeed(const Car &car);
// "issued, round 2"
QString standing(const Car &car);

} // namespace carwords
} // namespace kesu
