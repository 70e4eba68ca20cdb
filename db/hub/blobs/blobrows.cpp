#include "blobs/blobrows.h"

#include "sql/hubsession.h"

namespace kesu::blobrows {

namespace {

Result<void> done(const Result<qint64> &touched)
{
    return touched ? Result<void>() : Result<void>(touched.error());
}

} // namespace

Result<std::optional<UploadRow>> findUpload(HubSession &session, const QByteArray &sha256, const QString &device)
{
    const auto rows = session.query("SELECT size, at, done FROM blob_upload WHERE sha256 = $1 AND dev = $2",
                                    {sha256, device});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return std::optional<UploadRow>();
    return std::optional(UploadRow{rows->integer(0, 0), {rows->integer(0, 1)}, rows->integer(0, 2) != 0});
}

Result<qint64> openUploads(HubSession &session, const QString &device)
{
    return session.integer("SELECT count(*) FROM blob_upload WHERE dev = $1 AND done = 0", {device});
}

Result<void> putUpload(HubSession &session, const QByteArray &sha256, const QString &device, const UploadRow &row)
{
    return done(session.run("INSERT INTO blob_upload (sha256, dev, size, at, done) VALUES ($1, $2, $3, $4, $5)"
                            " ON CONFLICT (sha256, dev) DO UPDATE SET size = $3, at = $4, done = $5",
                            {sha256, device, row.size, row.at.ms, row.done}));
}

Result<bool> isComplete(HubSession &session, const QByteArray &sha256)
{
    const auto count = session.integer("SELECT count(*) FROM blob WHERE sha256 = $1", {sha256});
    if (!count)
        return count.error();
    return *count > 0;
}

Result<void> putComplete(HubSession &session, const QByteArray &sha256, qint64 size, Instant at)
{
    return done(session.run("INSERT INTO blob (sha256, size, at) VALUES ($1, $2, $3) ON CONFLICT (sha256) DO NOTHING",
                            {sha256, size, at.ms}));
}

Result<QByteArrayList> forget(HubSession &session, Instant before)
{
    if (const auto old = session.run("DELETE FROM blob_upload WHERE at < $1", {before.ms}); !old)
        return old.error();
    const QByteArray unnamed = " WHERE at < $1 AND NOT EXISTS"
                               " (SELECT 1 FROM named_blob n WHERE n.sha256 = blob.sha256)";
    const auto rows = session.query("SELECT sha256 FROM blob" + unnamed, {before.ms});
    if (!rows)
        return rows.error();
    if (const auto gone = session.run("DELETE FROM blob" + unnamed, {before.ms}); !gone)
        return gone.error();
    QByteArrayList found;
    for (qsizetype row = 0; row < rows->count(); ++row)
        found.append(rows->utf8(row, 0));
    return found;
}

} // namespace kesu::blobrows
