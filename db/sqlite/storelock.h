#pragma once

#include <QLockFile>
#include <QString>

#include "base/result.h"

namespace kesu {

// Keeps a second process out of a data folder. A lock left behind by a killed process does not block.
class StoreLock {
public:
    explicit StoreLock(const QString &folder);
    // StoreUnusable "locked", args: process id and host that hold it.
    Result<void> take();

private:
    QLockFile m_file;
};

} // namespace kesu
