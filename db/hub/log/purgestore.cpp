#include "log/purgestore.h"

namespace kesu {

Result<void> notePurge(HubSession &session, const QString &entity, const QString &user, const QString &reason,
                       Instant at)
{
    QString kept = reason;
    kept.remove(QChar(u'\0')); // which text columns of PostgreSQL do not hold
    const auto done = session.run("INSERT INTO purge_log (ent, at, usr, reason) VALUES ($1, $2, $3, $4) "
                                  "ON CONFLICT (ent, at) DO NOTHING", {entity, at.ms, user, kept});
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace kesu
