#include "devices/devicestore.h"

#include "signing/signingkeys.h"
#include "sql/hubsession.h"

namespace kesu::devicestore {

using namespace Qt::StringLiterals;

namespace {

const QByteArray columns = "d.dev, d.install, d.label, d.app, d.branch, d.role, d.letter, d.key, d.enrolled_at,"
                           " d.seen_at, d.revoked_at, d.revoked_by, d.challenge_at, d.predecessor, d.successor,"
                           " coalesce(l.through, 0)";
const QByteArray tables = "device d LEFT JOIN device_log l ON l.dev = d.dev";

std::optional<Instant> timeAt(const SqlRows &rows, qsizetype row, qsizetype column)
{
    return rows.isNull(row, column) ? std::nullopt : std::optional(Instant{rows.integer(row, column)});
}

DeviceRecord recordOf(const SqlRows &rows, qsizetype row)
{
    DeviceRecord record;
    record.info.device = rows.text(row, 0);
    record.installation = rows.text(row, 1);
    record.info.label = rows.text(row, 2);
    record.info.app = rows.text(row, 3);
    record.info.branch = rows.text(row, 4);
    record.info.role = rows.text(row, 5);
    record.info.letter = rows.text(row, 6);
    record.publicKey = fromWireBase64(rows.utf8(row, 7)).value_or(QByteArray());
    record.info.enrolledAt = {rows.integer(row, 8)};
    record.info.seenAt = timeAt(rows, row, 9);
    record.info.revokedAt = timeAt(rows, row, 10);
    record.revokedBy = rows.text(row, 11);
    record.challengedAt = {rows.integer(row, 12)};
    record.predecessor = rows.text(row, 13);
    record.info.successor = rows.text(row, 14);
    record.info.through = rows.integer(row, 15);
    return record;
}

Result<std::optional<DeviceRecord>> one(HubSession &session, const QByteArray &where, const QList<SqlValue> &values)
{
    const auto rows = session.query("SELECT " + columns + " FROM " + where, values);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return std::optional<DeviceRecord>();
    return std::optional(recordOf(*rows, 0));
}

Result<void> done(const Result<qint64> &touched)
{
    return touched ? Result<void>() : Result<void>(touched.error());
}

// 0 → A … 25 → Z, 26 → AA …
QString letterOf(qint64 number)
{
    QString letter;
    for (qint64 rest = number; rest >= 0; rest = rest / 26 - 1)
        letter.prepend(QChar(u'A' + static_cast<char16_t>(rest % 26)));
    return letter;
}

} // namespace

Result<std::optional<DeviceRecord>> find(HubSession &session, const QString &device)
{
    return one(session, tables + " WHERE d.dev = $1", {device});
}

Result<std::optional<DeviceRecord>> findByKey(HubSession &session, const QByteArray &publicKey)
{
    return one(session, tables + " WHERE d.key = $1", {toWireBase64(publicKey)});
}

Result<std::optional<DeviceRecord>> findByToken(HubSession &session, const QByteArray &tokenHash, Instant now)
{
    return one(session, tables + " JOIN token t ON t.dev = d.dev WHERE t.hash = $1 AND t.expires_at > $2",
               {tokenHash, now.ms});
}

Result<QList<DeviceInfo>> list(HubSession &session, const QString &branch)
{
    const auto rows = session.query("SELECT " + columns + " FROM " + tables
                                        + " WHERE $1 = '*' OR d.branch = $1 ORDER BY d.enrolled_at DESC, d.dev",
                                    {branch});
    if (!rows)
        return rows.error();
    QList<DeviceInfo> devices;
    for (qsizetype row = 0; row < rows->count(); ++row)
        devices.append(recordOf(*rows, row).info);
    return devices;
}

Result<QString> nextLetter(HubSession &session, const QString &branch)
{
    const auto count = session.integer("SELECT count(*) FROM device WHERE branch = $1", {branch});
    if (!count)
        return count.error();
    return letterOf(*count);
}

Result<void> insert(HubSession &session, const DeviceRecord &device)
{
    return done(session.run(
        "INSERT INTO device (dev, install, label, app, branch, role, letter, key, enrolled_at, seen_at, predecessor)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)",
        {device.info.device, device.installation, device.info.label, device.info.app, device.info.branch,
         device.info.role, device.info.letter, toWireBase64(device.publicKey), device.info.enrolledAt.ms,
         device.predecessor.isEmpty() ? SqlValue() : SqlValue(device.predecessor)}));
}

Result<void> setSuccessor(HubSession &session, const QString &device, const QString &successor)
{
    return done(session.run("UPDATE device SET successor = $2 WHERE dev = $1", {device, successor}));
}

Result<void> setLabel(HubSession &session, const QString &device, const QString &label)
{
    return done(session.run("UPDATE device SET label = $2 WHERE dev = $1", {device, label}));
}

Result<void> setSeen(HubSession &session, const QString &device, Instant at)
{
    return done(session.run("UPDATE device SET seen_at = $2 WHERE dev = $1", {device, at.ms}));
}

Result<void> revoke(HubSession &session, const QString &device, Instant at, const QString &by)
{
    return done(session.run("WITH RECURSIVE line(dev) AS (SELECT CAST($1 AS TEXT) UNION"
                            " SELECT d.dev FROM device d JOIN line ON d.predecessor = line.dev)"
                            " UPDATE device SET revoked_at = $2, revoked_by = $3"
                            " WHERE dev IN (SELECT dev FROM line) AND revoked_at IS NULL",
                            {device, at.ms, by}));
}

Result<bool> takeChallenge(HubSession &session, const QString &device, Instant challengedAt)
{
    const auto touched = session.run("UPDATE device SET challenge_at = $2, seen_at = $2 WHERE dev = $1"
                                     " AND challenge_at < $2", {device, challengedAt.ms});
    if (!touched)
        return touched.error();
    return *touched == 1;
}

Result<void> insertToken(HubSession &session, const QByteArray &hash, const QString &device, Instant expiresAt)
{
    return done(session.run("INSERT INTO token (hash, dev, expires_at) VALUES ($1, $2, $3)",
                            {hash, device, expiresAt.ms}));
}

Result<void> dropEnded(HubSession &session, Instant now)
{
    if (const auto tokens = session.run("DELETE FROM token WHERE expires_at <= $1", {now.ms}); !tokens)
        return tokens.error();
    return done(session.run("DELETE FROM enrol_code WHERE expires_at <= $1", {now.ms}));
}

Result<void> insertCode(HubSession &session, const QByteArray &hash, const EnrolCodeRecord &code, const QString &by)
{
    return done(session.run("INSERT INTO enrol_code (hash, branch, role, created_by, expires_at)"
                            " VALUES ($1, $2, $3, $4, $5)",
                            {hash, code.branch, code.role, by, code.expiresAt.ms}));
}

Result<std::optional<EnrolCodeRecord>> findCode(HubSession &session, const QByteArray &hash)
{
    const auto rows = session.query("SELECT branch, role, expires_at, used_key FROM enrol_code WHERE hash = $1"
                                        + session.forUpdate(), {hash});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return std::optional<EnrolCodeRecord>();
    return std::optional(EnrolCodeRecord{rows->text(0, 0), rows->text(0, 1), {rows->integer(0, 2)},
                                         fromWireBase64(rows->utf8(0, 3)).value_or(QByteArray())});
}

Result<void> useCode(HubSession &session, const QByteArray &hash, const QByteArray &publicKey)
{
    return done(session.run("UPDATE enrol_code SET used_key = $2 WHERE hash = $1", {hash, toWireBase64(publicKey)}));
}

Result<QList<UserRecord>> users(HubSession &session, const QString &branch)
{
    const auto rows = session.query(
        "SELECT u.usr, u.branch, u.roles, u.active FROM user_right u"
        " WHERE ($1 = '*' OR u.branch = $1) AND NOT EXISTS (SELECT 1 FROM user_right n WHERE n.usr = u.usr"
        " AND (n.since > u.since OR (n.since = u.since AND n.ver > u.ver))) ORDER BY u.usr",
        {branch});
    if (!rows)
        return rows.error();
    QList<UserRecord> found;
    for (qsizetype row = 0; row < rows->count(); ++row) {
        found.append({rows->text(row, 0), rows->text(row, 1), rows->text(row, 2).split(u',', Qt::SkipEmptyParts),
                      rows->integer(row, 3) != 0});
    }
    return found;
}

Result<QByteArray> sharedSecret(HubSession &session, const QString &name)
{
    const auto made = session.run("INSERT INTO hub_meta (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING",
                                  {name, toWireBase64(secretBytes(32))});
    if (!made)
        return made.error();
    const auto rows = session.query("SELECT value FROM hub_meta WHERE key = $1", {name});
    if (!rows)
        return rows.error();
    return fromWireBase64(rows->utf8(0, 0)).value_or(QByteArray());
}

} // namespace kesu::devicestore
