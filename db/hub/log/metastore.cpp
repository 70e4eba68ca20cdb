#include "log/metastore.h"

namespace kesu {

Result<QByteArray> metaValue(HubSession &session, const QByteArray &key)
{
    const auto rows = session.query("SELECT value FROM hub_meta WHERE key = $1", {key});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? QByteArray() : rows->utf8(0, 0);
}

Result<void> setMetaValue(HubSession &session, const QByteArray &key, const QByteArray &value)
{
    const auto done = session.run("INSERT INTO hub_meta (key, value) VALUES ($1, $2) "
                                  "ON CONFLICT (key) DO UPDATE SET value = excluded.value", {key, value});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QByteArray> metaValueOr(HubSession &session, const QByteArray &key, const QByteArray &value)
{
    const auto done = session.run("INSERT INTO hub_meta (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING",
                                  {key, value});
    if (!done)
        return done.error();
    return metaValue(session, key);
}

} // namespace kesu
