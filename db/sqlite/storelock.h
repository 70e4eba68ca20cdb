#pragma once

#include <QLockFile>
#include <QString>

#include "base/result.h"

namespace kesu {

// Keeps a second process out of a data folder. The system itself lets go of the lock when its process ends, however it
// ends; the file beside it only tells who holds it.
class StoreLock {
public:
    explicit StoreLock(const QString &folder);
    ~StoreLock();
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

    // StoreUnusable "locked", args: process id and host that hold it.
    Result<void> take();

private:
    QString m_name;
#ifdef Q_OS_UNIX
    Result<bool> tryOnce();
    int m_handle = -1;
#else
    QLockFile m_file;
#endif
};

} // namespace kesu
