#include "storelock.h"

#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

Error locked(const QString &name, const QString &process, const QString &host)
{
    return {ErrorKind::StoreUnusable, u"locked"_s, name, {process, host}};
}

} // namespace

#ifdef Q_OS_UNIX

namespace {

bool isSameFile(int handle, const QByteArray &name)
{
    struct stat held = {};
    struct stat there = {};
    return ::fstat(handle, &held) == 0 && ::stat(name.constData(), &there) == 0 && held.st_dev == there.st_dev
        && held.st_ino == there.st_ino;
}

} // namespace

StoreLock::StoreLock(const QString &folder) : m_name(folder + "/store.lock"_L1) { }

StoreLock::~StoreLock()
{
    if (m_handle < 0)
        return;
    ::unlink(QFile::encodeName(m_name).constData()); // while it is held, so that nobody else's is taken away
    ::close(m_handle);
}

// False when the file went away between opening and locking it: its holder has just ended.
Result<bool> StoreLock::tryOnce()
{
    const QByteArray name = QFile::encodeName(m_name);
    const int handle = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (handle < 0)
        return Error{ErrorKind::StoreUnusable, u"not-writable"_s, m_name, {}};
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        QFile file;
        QList<QByteArray> lines;
        if (file.open(handle, QIODevice::ReadOnly))
            lines = file.readAll().split('\n');
        ::close(handle);
        return locked(m_name, QString::fromUtf8(lines.value(0)), QString::fromUtf8(lines.value(1)));
    }
    if (!isSameFile(handle, name)) {
        ::close(handle);
        return false;
    }
    m_handle = handle;
    const QByteArray holder = QByteArray::number(::getpid()) + '\n' + QSysInfo::machineHostName().toUtf8() + '\n';
    // Who holds it is said for people; that it is held does not depend on this.
    [[maybe_unused]] const bool said = ::ftruncate(handle, 0) == 0
        && ::pwrite(handle, holder.constData(), static_cast<size_t>(holder.size()), 0) == holder.size();
    return true;
}

Result<void> StoreLock::take()
{
    for (;;) {
        const auto taken = tryOnce();
        if (!taken)
            return taken.error();
        if (*taken)
            return {};
    }
}

#else

StoreLock::StoreLock(const QString &folder) : m_name(folder + "/store.lock"_L1), m_file(m_name)
{
    m_file.setStaleLockTime(0); // a lock is stale when its process is gone, however long it has been held
}

StoreLock::~StoreLock() = default;

Result<void> StoreLock::take()
{
    if (m_file.tryLock(0))
        return {};
    if (m_file.error() != QLockFile::LockFailedError)
        return Error{ErrorKind::StoreUnusable, u"not-writable"_s, m_name, {}};
    qint64 process = 0;
    QString host;
    QString program;
    m_file.getLockInfo(&process, &host, &program);
    return locked(m_name, QString::number(process), host);
}

#endif

} // namespace kesu
