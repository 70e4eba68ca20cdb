#pragma once

#include <QStringList>

#include "caller.h"
#include "log/recordstore.h"

// Which scope a record belongs to, and which scopes a caller may see (sync-protocol §9).
namespace kesu::scoperules {

inline const QString reference = QStringLiteral("ref");
inline const QString organisation = QStringLiteral("org");
inline const QString everyBranch = QStringLiteral("*");

QString branchScope(const QString &branch);
// The scope of the branch a device stands in; the organisation's for the head office.
QString homeOf(const Caller &caller);
bool maySee(const Caller &caller, const QString &scope);
// Those of a caller; `all` are the branch scopes there are, for callers who see every branch.
QStringList scopesOf(const Caller &caller, const QStringList &all);

// Fit to name a branch in a scope: no separators of the protocol, no control characters, not endless.
bool isBranchCode(const QString &text);
// Fit to identify a record, an operation or a user.
bool isIdentifier(const QString &text);

// Does it live with a ticket: note, event, contact, file?
bool isPart(const QString &type);
// Where a ticket belongs by what it says; `home` when it names no branch.
QString ofTicket(const EntityState &ticket, const QString &home);

} // namespace kesu::scoperules
