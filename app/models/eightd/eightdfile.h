#pragma once

#include <QJsonObject>

#include "eightd/car.h"
#include "eightd/eightd.h"
#include "base/finding.h"
#include "base/result.h"

namespace kesu {

class EightDService;
class TicketService;
struct ReviewedFinding;

// 8D reports and CARs as files and scripts see them; described in app/main/ctl/README.md.
namespace eightdfile {

// In our own form or that of a published report boiled down (eightd/condensedreport.h). What has steps of its own
// (number, state, approvals …) is passed over, so that what `toJson` gives can be read again.
Result<EightD> report(const QByteArray &json);
QJsonObject toJson(const EightD &report, const QString &ticketNumber);
// The shown file made to follow the stored report: records it names by id stay themselves, others are new.
EightD following(EightD file, const EightD &stored);

QJsonObject toJson(const ReviewedFinding &finding);

Result<Car> car(const QByteArray &json);
// The fields given in the file over those that stand.
Result<Car> carOver(const QByteArray &json, const Car &stored);
QJsonObject toJson(const Car &car, const QString &ticketNumber);

} // namespace eightdfile
} // namespace kesu
