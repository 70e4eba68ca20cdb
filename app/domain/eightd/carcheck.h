#pragma once

#include "base/finding.h"
#include "eightd/car.h"

namespace kesu {

// What still speaks against taking the CAR to a state; `where` is the field.
Findings carFindings(const Car &car, CarState to);
// The state it may go to next in the ordinary course; its own when it has come to the end.
CarState nextState(CarState state);

} // namespace kesu
