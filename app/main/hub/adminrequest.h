#pragma once

#include <QJsonObject>

#include <functional>

#include "hub/hubcommands.h"

namespace kesu::hubctl {

// Asks HubAdmin (hubadmin.h), of this process or of the one that serves the same SQLite file.
Result<QJsonObject> askHub(const QString &databaseUrl, const QJsonObject &request);

// Asks, and shows the answer with `text` made of it.
int showAnswer(const HubConsole &console, const HubLine &line, const QJsonObject &request,
               const std::function<QString(const QJsonObject &)> &text);

} // namespace kesu::hubctl
