#pragma once

#include <QJsonObject>
#include <QTimeZone>

#include "eightd/eightdparts.h"

namespace kesu {

// What the cells for signing show of one signature: `name` (of a customer with what they decided), `date`, and
// `drawing`, the hand's strokes: a photo by the attachment's id.
QJsonObject signatureRow(const Approval &approval, const QTimeZone &zone);

} // namespace kesu
