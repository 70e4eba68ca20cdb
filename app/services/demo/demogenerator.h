#pragma once

#include <QString>

#include <functional>

#include "base/instant.h"
#include "base/result.h"

namespace kesu {

struct DemoOptions {
    int tickets = 300;
    quint32 seed = 20261121;
    QString branch = QStringLiteral("SH01");
    QString deviceLetter = QStringLiteral("A");
};

// Fills a data folder without tickets with two years of a made-up branch office's complaints up to `now`, through the
// same services a person would use. The same seed tells the same stories. `progress` hears per cent.
// Errors: Refused "demo-needs-empty"; Internal "demo-step-refused" when a story breaks a rule of the process.
Result<void> fillWithDemo(const QString &dataDir, const DemoOptions &options, Instant now,
                          const std::function<void(int)> &progress = {});

} // namespace kesu
