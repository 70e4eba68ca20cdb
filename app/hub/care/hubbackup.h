#pragma once

#include "base/instant.h"
#include "base/result.h"

namespace kesu {

class HubDatabase;

// A backup is one SQLite file with all the hub's tables, of a hub on either database, made while the hub runs. It holds
// the signing key and the hashes of tokens: keep it as safe as the database. The files of attachments are not in it.
Result<void> backupHub(const QString &databaseUrl, const QString &file);
// For the process that has the database open: on SQLite no other may open it.
Result<void> backupHub(HubDatabase &database, const QString &file);

// Fills a fresh database, of either kind, from a backup and starts a new epoch, so that workstations send again what the
// backup does not have. `lostEpoch` is that of the hub that is replaced, if it could still be read. Answers the new
// epoch: it lies above every epoch ever used, because it is at least epochAfterLoss().
Result<qint64> restoreHub(const QString &file, const QString &databaseUrl, Instant now, qint64 lostEpoch = 0);

// Above every epoch a hub can have used that was lost with its whole history: the number of minutes since 2026.
qint64 epochAfterLoss(Instant now);

// The epoch of a hub's database; to be asked before it is replaced.
Result<qint64> epochOf(const QString &databaseUrl);

// Moves a hub to another, fresh database as it is: no new epoch, nobody notices. The hub must not run meanwhile.
Result<void> moveHub(const QString &fromUrl, const QString &toUrl);

} // namespace kesu
