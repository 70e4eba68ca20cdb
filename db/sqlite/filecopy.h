#pragma once

#include <QString>

#include <functional>

#include "base/result.h"

namespace kesu {

class Database;

// Copies a whole database, as it stands at one moment, into a new file while it may be in use. `progress` hears per cent
// and stops the copy by answering false (Refused "cancelled"; the unfinished file is removed).
Result<void> copyDatabase(Database &source, const QString &file, const std::function<bool(int)> &progress = {});

} // namespace kesu
