#pragma once

#include <functional>

#include "base/finding.h"
#include "database.h"

namespace kesu {

class BlobFiles;
class Store;

// Hears per cent; answering false stops the work.
using Progress = std::function<bool(int)>;

// Everything that can be checked about a store (promise 7): the audit chain, the operation chain, every row, history row
// and stamp against them, the proof of every signature, foreign keys, SQLite's own check, the text indexes, the
// attachments' bytes. Empty: all is well.
// Codes: audit-changed, audit-cut, operation-changed, operation-missing, row-changed, row-missing, row-unknown,
// history-changed, stamp-changed, signature-unproved, signature-differs, foreign-key, integrity, index-damaged,
// blob-missing, blob-damaged, unreadable, check-stopped. `where` is "type/id", the number of the entry or operation, or the hash.
Findings verifyStore(Store &store, const Progress &progress = {});
// On any connection, for instance a reader in another thread; text indexes are checked on read-write ones only.
Findings verifyDatabase(Database &database, const BlobFiles &blobs, const Progress &progress = {});

} // namespace kesu
