#pragma once

#include <QString>

#include <optional>

namespace kesu::ctl {

// A password from the environment variable, else asked for on the terminal without showing it; nothing when there is
// neither.
std::optional<QString> askPassword(const char *variable, const QString &question);

} // namespace kesu::ctl
