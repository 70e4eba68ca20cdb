#pragma once

#include <QDate>
#include <QVariantMap>

#include "eightd/eightd.h"

namespace kesu {

class ReferenceService;

// What follows in other fields of a record from a value somebody enters in one: the department of a member of staff, the
// date of an action that is done, the third of three counts, the ppm of a validation. What somebody wrote by hand stays.
QVariantMap eightDCompletion(const EightD &report, const QString &list, const QString &id, const QString &key,
                             const QVariant &value, const ReferenceService &reference, QDate today);

// As it is written into a validation: "12025", with a decimal only where it says something.
QString ppmText(double ppm);
// The ppm of the complaint, from the quantities in D2; empty where they are no numbers.
QString complainedPpm(const EightD &report);

} // namespace kesu
