#pragma once

#include <optional>

#include "messages/auditmessages.h"

namespace kesu {

class Database;
class Store;

// What this store remembers of the logs it has read, and what the hub has signed of them since, so that a hub that shows
// another past than it signed is found out. Table `checkpoint_seen`: a row without signature is what was read here and
// is not signed yet.
class HubPast {
public:
    // Where the hub's word does not stand.
    struct Contradiction {
        QString scope;
        qint64 seq = 0;
        Instant noticed; // corrected clock

        bool operator==(const Contradiction &) const = default;
    };

    explicit HubPast(Store &store) : m_store(store) {}

    // Within the transaction that stores the line.
    static Result<void> noteRead(Database &database, const QString &scope, qint64 seq, const QByteArray &hash);
    // After the hub was restored from a backup it may sign anew what it had signed before.
    static Result<void> forget(Database &database);

    // Scopes with lines that were read and not signed yet.
    Result<QStringList> unsignedScopes() const;
    Result<qint64> signedUpTo(const QString &scope) const;
    // Keeps a checkpoint whose signature is good. False: it is not what was read here or signed before.
    Result<bool> compare(const SignedCheckpoint &checkpoint);

    // The first one stays until somebody has looked into it.
    std::optional<Contradiction> contradiction() const;
    Result<void> report(const Contradiction &found);
    Result<void> dismiss();

private:
    Store &m_store;
};

} // namespace kesu
