#pragma once

#include <QMap>

#include "log/checkpointstore.h"
#include "log/logentry.h"
#include "log/scopestore.h"
#include "messages/pushecho.h"
#include "signing/signingkeys.h"

namespace kesu {

// Collects the lines of one transaction and writes them at its end, when the scopes may be locked: only then does each
// get its place and its hash.
class LogWriter {
public:
    LogWriter(Instant now, const SigningKeys &keys) : m_now(now), m_keys(keys) {}

    // In the order they shall have within their scope. `scope` and the content must be set; `operationJson` is the
    // operation's own JSON if it is at hand.
    void add(LogEntry entry, const QByteArray &operationJson = {});
    // Locks, seals and stores; the last thing a transaction does. Every thousandth line of a scope is signed.
    Result<void> finish(HubSession &session);

    // Newest seq of the scopes written to.
    const QMap<QString, qint64> &heads() const { return m_heads; }
    // What a device need not be sent back of its own operations; after finish().
    QList<PushEcho> echoes(const QString &device) const;

private:
    Result<void> sign(HubSession &session, const ScopeEnd &end) const;

    Instant m_now;
    const SigningKeys &m_keys;
    struct Line {
        LogEntry entry;
        QByteArray operationJson;
    };
    QList<Line> m_lines;
    QMap<QString, qint64> m_heads;
};

Checkpoint signedCheckpoint(const ScopeEnd &end, Instant at, const SigningKeys &keys);

} // namespace kesu
