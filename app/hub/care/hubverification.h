#pragma once

#include <functional>

#include "base/finding.h"
#include "base/result.h"

namespace kesu {

class HubDatabase;

// Computes every chain of the log anew and every record from its operations. A line that was changed, removed or put
// elsewhere behind the hub's back shows (I12). Findings, all errors, `where` is "scope@seq" or the record:
// line-missing, line-changed, end-differs, checkpoint-differs, checkpoint-unsigned, record-differs, record-missing.
// At most `limit` of them. `progress` hears how many lines were read and stops by answering false.
Result<Findings> verifyHub(HubDatabase &database, int limit = 1000, const std::function<bool(qint64)> &progress = {});

} // namespace kesu
