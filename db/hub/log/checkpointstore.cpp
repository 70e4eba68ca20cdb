#include "log/checkpointstore.h"

namespace kesu {

Result<void> saveCheckpoint(HubSession &session, const Checkpoint &checkpoint)
{
    // Two processes may sign the same end; one signature is enough.
    const auto done = session.run("INSERT INTO checkpoint (scope, seq, hash, at, signature) VALUES ($1, $2, $3, $4, $5) "
                                  "ON CONFLICT (scope, seq) DO NOTHING",
                                  {checkpoint.scope, checkpoint.seq, checkpoint.hash, checkpoint.at.ms,
                                   checkpoint.signature.toHex()});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QList<Checkpoint>> checkpointsFrom(HubSession &session, const QString &scope, qint64 from, int limit)
{
    const auto rows = session.query("SELECT seq, hash, at, signature FROM checkpoint WHERE scope = $1 AND seq >= $2 "
                                    "ORDER BY seq LIMIT $3", {scope, from, limit});
    if (!rows)
        return rows.error();
    QList<Checkpoint> checkpoints;
    for (qsizetype i = 0; i < rows->count(); ++i)
        checkpoints.append({scope, rows->integer(i, 0), rows->utf8(i, 1), {rows->integer(i, 2)},
                            QByteArray::fromHex(rows->utf8(i, 3))});
    return checkpoints;
}

Result<QList<OpenEnd>> unsignedEnds(HubSession &session)
{
    const auto rows = session.query(
        "SELECT s.id, s.seq, s.chain, coalesce(max(c.seq), 0), coalesce(max(c.at), 0) FROM scope s "
        "LEFT JOIN checkpoint c ON c.scope = s.id GROUP BY s.id, s.seq, s.chain HAVING s.seq > coalesce(max(c.seq), 0)");
    if (!rows)
        return rows.error();
    QList<OpenEnd> ends;
    for (qsizetype i = 0; i < rows->count(); ++i)
        ends.append({rows->text(i, 0), rows->integer(i, 1), rows->utf8(i, 2), rows->integer(i, 3),
                     {rows->integer(i, 4)}});
    return ends;
}

} // namespace kesu
