#include "storelock.h"

namespace kesu {

using namespace Qt::StringLiterals;

StoreLock::StoreLock(const QString &folder) : m_file(folder + "/store.lock"_L1)
{
    m_file.setStaleLockTime(0); // a lock is stale when its process is gone, however long it has been held
}

Result<void> StoreLock::take()
{
    if (m_file.tryLock(0))
        return {};
    if (m_file.error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host;
        QString program;
        m_file.getLockInfo(&process, &host, &program);
        return Error{ErrorKind::StoreUnusable, u"locked"_s, m_file.fileName(), {QString::number(process), host}};
    }
    return Error{ErrorKind::StoreUnusable, u"not-writable"_s, m_file.fileName(), {}};
}

} // namespace kesu
