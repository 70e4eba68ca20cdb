#include "gatheringvfs.h"

#include <sqlite3.h>

#include <array>
#include <new>
#include <vector>

namespace kesu {

namespace {

constexpr int frameHeaderSize = 24;          // in the log before every page; its bytes 4 … 7 are set in a commit's last
constexpr size_t mostGathered = 120 * 1024;  // bytes; SQLite's own writing on Unix takes no more than 128 KiB at a time
constexpr int lengthStep = 1024 * 1024;
constexpr std::array<char, 64 * 1024> zeros{};

// A write-ahead log. The system's own file object follows it in memory.
class LogFile : public sqlite3_file {
public:
    static LogFile &of(sqlite3_file *file) { return *static_cast<LogFile *>(file); }
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    const sqlite3_io_methods &own() { return *real()->pMethods; }

    int write(const char *data, int size, sqlite3_int64 offset)
    {
        const bool follows = offset == m_start + static_cast<sqlite3_int64>(m_gathered.size());
        if (!follows || m_gathered.size() + static_cast<size_t>(size) > mostGathered) {
            if (const int done = flush(); done != SQLITE_OK)
                return done;
        }
        if (m_gathered.empty())
            m_start = offset;
        m_gathered.insert(m_gathered.end(), data, data + size);
        if (size == frameHeaderSize) {
            m_committing = (data[4] | data[5] | data[6] | data[7]) != 0;
            return SQLITE_OK;
        }
        // With the page of a commit's last frame the commit is complete: from now on others may read it.
        return m_committing ? flush() : SQLITE_OK;
    }

    // What could not be written is given up: SQLite takes its transaction back.
    int flush()
    {
        if (m_gathered.empty())
            return SQLITE_OK;
        makeRoom(m_start + static_cast<sqlite3_int64>(m_gathered.size()));
        const int done = own().xWrite(real(), m_gathered.data(), static_cast<int>(m_gathered.size()), m_start);
        m_gathered.clear();
        return done;
    }

    // Its length is to be asked for again.
    void lengthChanged() { m_length = 0; }

private:
    // A commit that makes the file longer must make its new length and place durable as well, which costs as much
    // again. So the file grows by many commits at a time. No frame of zeros is valid, so that a log ends where it did;
    // where there is no room for more, the commit's own writing will say so.
    void makeRoom(sqlite3_int64 end)
    {
        if (end <= m_length || own().xFileSize(real(), &m_length) != SQLITE_OK)
            return;
        const sqlite3_int64 wanted = end <= m_length ? m_length : (end / lengthStep + 1) * lengthStep;
        while (m_length < wanted) {
            if (own().xWrite(real(), zeros.data(), static_cast<int>(zeros.size()), m_length) != SQLITE_OK)
                return;
            m_length += static_cast<sqlite3_int64>(zeros.size());
        }
    }

    std::vector<char> m_gathered;
    sqlite3_int64 m_start = 0;
    sqlite3_int64 m_length = 0; // of the file; 0: not known
    bool m_committing = false;
};

// Everything but writing: first what is gathered, then the system's own.
template<typename Method, typename... Arguments>
int afterFlush(Method method, sqlite3_file *file, Arguments... arguments)
{
    LogFile &log = LogFile::of(file);
    const int flushed = log.flush();
    return flushed != SQLITE_OK ? flushed : (log.own().*method)(log.real(), arguments...);
}

int closeLog(sqlite3_file *file)
{
    LogFile &log = LogFile::of(file);
    const int flushed = log.flush();
    const int closed = log.own().xClose(log.real());
    log.~LogFile();
    return flushed != SQLITE_OK ? flushed : closed;
}

int readLog(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
{
    return afterFlush(&sqlite3_io_methods::xRead, file, data, size, offset);
}

int writeLog(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    try {
        return LogFile::of(file).write(static_cast<const char *>(data), size, offset);
    } catch (const std::bad_alloc &) {
        return SQLITE_IOERR_NOMEM;
    }
}

int truncateLog(sqlite3_file *file, sqlite3_int64 size)
{
    const int done = afterFlush(&sqlite3_io_methods::xTruncate, file, size);
    LogFile::of(file).lengthChanged();
    return done;
}

int syncLog(sqlite3_file *file, int flags)
{
    return afterFlush(&sqlite3_io_methods::xSync, file, flags);
}

int sizeOfLog(sqlite3_file *file, sqlite3_int64 *size)
{
    return afterFlush(&sqlite3_io_methods::xFileSize, file, size);
}

int lockLog(sqlite3_file *file, int level)
{
    return afterFlush(&sqlite3_io_methods::xLock, file, level);
}

int unlockLog(sqlite3_file *file, int level)
{
    return afterFlush(&sqlite3_io_methods::xUnlock, file, level);
}

int checkLogLock(sqlite3_file *file, int *reserved)
{
    return afterFlush(&sqlite3_io_methods::xCheckReservedLock, file, reserved);
}

int controlLog(sqlite3_file *file, int operation, void *argument)
{
    return afterFlush(&sqlite3_io_methods::xFileControl, file, operation, argument);
}

int sectorOfLog(sqlite3_file *file)
{
    return LogFile::of(file).own().xSectorSize(LogFile::of(file).real());
}

int traitsOfLog(sqlite3_file *file)
{
    return LogFile::of(file).own().xDeviceCharacteristics(LogFile::of(file).real());
}

// The first version of the interface: locks shared in memory and mapping belong to databases, not to logs.
constexpr sqlite3_io_methods logMethods{1, closeLog, readLog, writeLog, truncateLog, syncLog, sizeOfLog, lockLog,
                                        unlockLog, checkLogLock, controlLog, sectorOfLog, traitsOfLog,
                                        nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

sqlite3_vfs *systemVfs()
{
    static sqlite3_vfs *const vfs = sqlite3_vfs_find(nullptr);
    return vfs;
}

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_vfs *const system = systemVfs();
    if ((flags & SQLITE_OPEN_WAL) == 0)
        return system->xOpen(system, name, file, flags, outFlags);
    LogFile *log = new (file) LogFile;
    const int opened = system->xOpen(system, name, log->real(), flags, outFlags);
    log->pMethods = opened == SQLITE_OK ? &logMethods : nullptr;
    if (opened != SQLITE_OK)
        log->~LogFile();
    return opened;
}

} // namespace

const char *gatheringVfs()
{
    static const char *const registered = []() -> const char * {
        if (!systemVfs())
            return nullptr;
        static sqlite3_vfs vfs = *systemVfs();
        vfs.zName = "kesu-gathering";
        vfs.szOsFile += static_cast<int>(sizeof(LogFile));
        vfs.xOpen = openFile;
        vfs.pNext = nullptr;
        return sqlite3_vfs_register(&vfs, 0) == SQLITE_OK ? vfs.zName : nullptr;
    }();
    return registered;
}

} // namespace kesu
