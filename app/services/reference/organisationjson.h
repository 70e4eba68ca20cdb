#pragma once

#include <QJsonObject>

namespace kesu {

struct Organisation;

// How the organisation's choices are kept as a reference document. The device letter stays out: it belongs to one
// machine.
QJsonObject toJson(const Organisation &organisation);
Organisation organisationFromJson(const QJsonObject &json);

} // namespace kesu
