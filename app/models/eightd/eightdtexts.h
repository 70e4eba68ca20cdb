#pragma once

#include <QTimeZone>

#include "base/recordfields.h"
#include "eightd/car.h"
#include "eightd/eightd.h"

namespace kesu::eightdtexts {

// Values in words: codes by name, dates and times as the language writes them. `list` is empty for the report itself,
// "car" for a CAR.
QString value(QStringView list, const RecordFieldInfo &field, const QVariant &value, const QTimeZone &zone);

// A 5-Why read backwards: the last answer first, each followed by what comes of it ("…, therefore …").
QString readBackwards(const EightD &report, const WhyNode &leaf);

} // namespace kesu::eightdtexts
