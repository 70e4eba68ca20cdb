#include "sync/logwriter.h"

#include "log/linestore.h"
#include "messages/limits.h"
#include "signing/signedtexts.h"

namespace kesu {

namespace {

constexpr qsizetype saltBytes = 16;

} // namespace

Checkpoint signedCheckpoint(const ScopeEnd &end, Instant at, const SigningKeys &keys)
{
    return {end.scope, end.seq, end.chain, at,
            signBytes(checkpointText(end.scope, end.seq, end.chain, at), keys.secretKey)};
}

void LogWriter::add(LogEntry entry, const QByteArray &operationJson)
{
    entry.at = m_now;
    m_heads.insert(entry.scope, 0);
    m_lines.append({std::move(entry), operationJson});
}

Result<void> LogWriter::finish(HubSession &session)
{
    if (m_lines.isEmpty())
        return {};
    const QByteArray salts = secretBytes(saltBytes * m_lines.size()).toHex();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        LogEntry &entry = m_lines[i].entry;
        entry.salt = salts.mid(2 * saltBytes * i, 2 * saltBytes);
        entry.payloadHash = payloadHashOf(entry);
    }

    auto ends = lockScopes(session, m_heads.keys());
    if (!ends)
        return ends.error();
    QList<StoredLine> lines;
    lines.reserve(m_lines.size());
    for (auto &[entry, operationJson] : m_lines) {
        ScopeEnd &end = (*ends)[entry.scope];
        entry.seq = ++end.seq;
        entry.hash = hashOf(entry, end.chain);
        end.chain = entry.hash;
        lines.append(storedLineOf(entry, operationJson.isEmpty() ? toJson(entry) : toJson(entry, operationJson)));
        if (end.seq % limits::linesPerCheckpoint == 0) {
            if (const auto done = sign(session, end); !done)
                return done;
        }
    }
    for (const ScopeEnd &end : std::as_const(*ends))
        m_heads.insert(end.scope, end.seq);
    if (const auto done = appendLines(session, lines); !done)
        return done;
    return saveScopes(session, *ends);
}

QList<PushEcho> LogWriter::echoes(const QString &device) const
{
    QMap<QString, QList<const LogEntry *>> lines;
    for (const Line &line : m_lines)
        lines[line.entry.scope].append(&line.entry);
    QList<PushEcho> echoes;
    for (auto it = lines.cbegin(); it != lines.cend(); ++it) {
        if (auto echo = PushEcho::of(it.key(), device, *it))
            echoes.append(*std::move(echo));
    }
    return echoes;
}

Result<void> LogWriter::sign(HubSession &session, const ScopeEnd &end) const
{
    return saveCheckpoint(session, signedCheckpoint(end, m_now, m_keys));
}

} // namespace kesu
