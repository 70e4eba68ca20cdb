#pragma once

#include <QMap>
#include <QStringList>

#include "sql/hubsession.h"

namespace kesu {

// Where a scope's log stands.
struct ScopeEnd {
    QString scope;
    qint64 seq = 0;     // of the newest line
    QByteArray chain;   // hash of it; scopeChainStart() when there is none
    qint64 floor = 0;   // pages begin after it

    bool operator==(const ScopeEnd &) const = default;
};

// In the order asked for; a scope nothing was written to yet stands at its start.
Result<QList<ScopeEnd>> scopeEnds(HubSession &session, const QStringList &scopes);
// Every scope there is whose name begins so.
Result<QStringList> scopesWithPrefix(HubSession &session, const QString &prefix);
// Locks the scopes, in order of id, until the transaction ends: the last locks it takes. Makes those that do not exist.
Result<QMap<QString, ScopeEnd>> lockScopes(HubSession &session, const QStringList &scopes);
Result<void> saveScopes(HubSession &session, const QMap<QString, ScopeEnd> &scopes);

} // namespace kesu
