#pragma once

#include <QTimeZone>

#include "eightd/car.h"
#include "eightd/eightdchanges.h"

namespace kesu::eightdtexts {

// Values in words: codes by name, dates and times as the language writes them. `list` is empty for the report itself,
// "car" for a CAR.
QString value(QStringView list, const RecordFieldInfo &field, const QVariant &value, const QTimeZone &zone);
// "D5 · Permanent corrective (PCA) “…”: Owner: 李工 → 钱工", one line for every field that differs.
QStringList lines(const EightDChange &change, const QTimeZone &zone);

// A 5-Why read backwards: the last answer first, each followed by what comes of it ("…, therefore …").
QString readBackwards(const EightD &report, const WhyNode &leaf);

} // namespace kesu::eightdtexts
