#pragma once

#include <QString>

#include "eightd/qualitydesk.h"

namespace kesu::desktexts {

// "■ 3 days late", "● due today", "○ no date": the shape and the words say the same.
QString due(const std::optional<QDate> &due, qint64 daysLate, QDate today, const QString &note = {});
// What happens next with a CAR: "to be answered by 成型车间".
QString next(const DeskCar &car);

} // namespace kesu::desktexts
