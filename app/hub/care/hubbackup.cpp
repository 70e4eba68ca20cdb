#include "care/hubbackup.h"

#include <QFile>

#include <algorithm>

#include "care/tablecopy.h"
#include "log/metastore.h"
#include "log/recordstore.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 year2026 = 1'767'225'600'000; // 2026-01-01T00:00Z

HubDatabaseOptions asItIs()
{
    HubDatabaseOptions options;
    options.migrate = false;
    return options;
}

Result<qint64> readEpoch(HubDatabase &database)
{
    qint64 epoch = 0;
    const auto done = database.read([&](HubSession &session) -> Result<void> {
        const auto value = metaValue(session, meta::epoch);
        if (!value)
            return value.error();
        epoch = value->toLongLong();
        return {};
    });
    return done ? Result<qint64>(epoch) : Result<qint64>(done.error());
}

Result<void> copyInto(HubDatabase &source, const QString &url)
{
    auto target = HubDatabase::open(url);
    if (!target)
        return target.error();
    return copyTables(source, **target);
}

} // namespace

Result<void> backupHub(const QString &databaseUrl, const QString &file)
{
    auto source = HubDatabase::open(databaseUrl);
    return source ? backupHub(**source, file) : source.error();
}

Result<void> backupHub(HubDatabase &database, const QString &file)
{
    if (QFile::exists(file))
        return Error{ErrorKind::Refused, u"file-exists"_s, file, {}};
    const auto done = copyInto(database, u"sqlite:"_s + file);
    if (!done)
        QFile::remove(file);
    return done;
}

Result<qint64> restoreHub(const QString &file, const QString &databaseUrl, Instant now, qint64 lostEpoch)
{
    if (!QFile::exists(file))
        return Error{ErrorKind::NotFound, u"file-missing"_s, file, {}};
    auto backup = HubDatabase::open(u"sqlite:"_s + file); // brings an older backup to the newest shape first
    if (!backup)
        return backup.error();
    auto target = HubDatabase::open(databaseUrl);
    if (!target)
        return target.error();
    if (const auto done = copyTables(**backup, **target); !done)
        return done.error();
    const auto epoch = readEpoch(**target);
    if (!epoch)
        return epoch.error();
    const qint64 next = std::max({*epoch + 1, lostEpoch + 1, epochAfterLoss(now)});
    const auto raised = (*target)->write([&](HubSession &session) -> Result<void> {
        const auto marked = markEpoch(session, next);
        return marked ? setMetaValue(session, meta::epoch, QByteArray::number(next)) : marked;
    });
    return raised ? Result<qint64>(next) : Result<qint64>(raised.error());
}

qint64 epochAfterLoss(Instant now)
{
    return std::max<qint64>(0, (now.ms - year2026) / 60'000);
}

Result<qint64> epochOf(const QString &databaseUrl)
{
    auto database = HubDatabase::open(databaseUrl, asItIs());
    if (!database)
        return database.error();
    return readEpoch(**database);
}

Result<void> moveHub(const QString &fromUrl, const QString &toUrl)
{
    auto source = HubDatabase::open(fromUrl);
    if (!source)
        return source.error();
    return copyInto(**source, toUrl);
}

} // namespace kesu
