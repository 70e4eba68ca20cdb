#pragma once

#include "base/finding.h"
#include "base/instant.h"
#include "base/result.h"
#include "care/verifystore.h"

namespace kesu {

// Copies a store in use into one file: database as of one moment, attachments, checksums. Refused "cancelled" when
// `progress` answers false; then no file is left.
Result<void> backupStore(Store &store, const QString &file, Instant now, const Progress &progress = {});

// Puts a backup into an empty or new data folder. Errors: Refused "not-empty" (nothing is ever overwritten),
// StoreUnusable "backup-damaged" or "newer"; then the folder is as before. The restored store belongs to a new
// installation and is opened as forked, so that sync asks for a new device name.
Result<void> restoreStore(const QString &file, const QString &dataDir);

// Checks a backup without restoring it: all that verifyStore checks, and the checksums.
Findings verifyBackup(const QString &file, const Progress &progress = {});

} // namespace kesu
