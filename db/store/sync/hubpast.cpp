#include "sync/hubpast.h"

#include "base/store.h"
#include "settings/localstores.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString foundKey = u"sync.other_past"_s; // scope, seq, time

} // namespace

Result<void> HubPast::noteRead(Database &database, const QString &scope, qint64 seq, const QByteArray &hash)
{
    return database.query("INSERT INTO checkpoint_seen (scope, seq, hash, at, signature) VALUES (?, ?, ?, '', '')"
                          " ON CONFLICT DO NOTHING").bind(scope).bind(seq).bind(hash).run();
}

Result<void> HubPast::forget(Database &database)
{
    return database.execute("DELETE FROM checkpoint_seen");
}

Result<QStringList> HubPast::unsignedScopes() const
{
    QStringList scopes;
    auto rows = m_store.database().query("SELECT DISTINCT scope FROM checkpoint_seen WHERE signature = ''");
    while (rows.next())
        scopes.append(rows.text(0));
    return rows.failed() ? Result<QStringList>(rows.error()) : scopes;
}

Result<qint64> HubPast::signedUpTo(const QString &scope) const
{
    auto row = m_store.database().query("SELECT ifnull(max(seq), 0) FROM checkpoint_seen WHERE scope = ?"
                                        " AND signature <> ''");
    return row.bind(scope).next() ? Result<qint64>(row.integer(0)) : row.error();
}

Result<bool> HubPast::compare(const SignedCheckpoint &checkpoint)
{
    Database &database = m_store.database();
    {
        auto known = database.query("SELECT hash FROM checkpoint_seen WHERE scope = ? AND seq = ?");
        const bool isThere = known.bind(checkpoint.scope).bind(checkpoint.seq).next();
        if (known.failed())
            return known.error();
        if (isThere && known.utf8(0) != checkpoint.hash)
            return false;
    }
    Result<void> done = database.query("INSERT OR REPLACE INTO checkpoint_seen (scope, seq, hash, at, signature)"
                                       " VALUES (?, ?, ?, ?, ?)")
                            .bind(checkpoint.scope).bind(checkpoint.seq).bind(checkpoint.hash).bind(checkpoint.at)
                            .bind(checkpoint.signature.toHex()).run();
    // Checkpoints only come later in the log: what was read before this one is never signed by itself.
    if (done)
        done = database.query("DELETE FROM checkpoint_seen WHERE scope = ? AND seq < ? AND signature = ''")
                   .bind(checkpoint.scope).bind(checkpoint.seq).run();
    return done ? Result<bool>(true) : done.error();
}

std::optional<HubPast::Contradiction> HubPast::contradiction() const
{
    const QStringList parts = SettingStore(m_store).all().value_or({}).value(foundKey).split(u'\n');
    if (parts.size() != 3)
        return std::nullopt;
    return Contradiction{parts.at(0), parts.at(1).toLongLong(), Instant::fromIso(parts.at(2)).value_or(Instant{})};
}

Result<void> HubPast::report(const Contradiction &found)
{
    if (contradiction())
        return {};
    const QStringList parts{found.scope, QString::number(found.seq), found.noticed.toIso()};
    return SettingStore(m_store).put(foundKey, parts.join(u'\n'));
}

Result<void> HubPast::dismiss()
{
    return SettingStore(m_store).remove(foundKey);
}

} // namespace kesu
