#pragma once

#include "merging/entitystate.h"

namespace kesu {

class JsonCursor;

// One line of a scope's log: an operation with its place, or a record that came into the scope or left it
// (sync-protocol §5 pull). Each line's hash covers the line before (§9), so that a changed, removed or reordered line
// is noticed.
struct LogEntry {
    enum class Kind { Operation, Enter, Leave };

    Kind kind = Kind::Operation;
    QString scope;
    qint64 seq = 0;            // dense within the scope
    Instant at;                // when the hub stored it
    QString type;              // of the record
    QString entity;
    qint64 ver = 0;            // the record's version after this line
    QByteArray salt;           // lower-case hex; empty once purged
    QByteArray payloadHash;    // lower-case hex; given by seal(), and what remains of a purged payload
    QByteArray hash;           // lower-case hex
    QByteArray textHash;       // what payloadHash would be of the text this was read from; empty when nobody has looked

    // Kind::Operation
    Operation operation;       // as its author made it; `set` and `reason` are empty once purged
    Hlc eff = 0;
    qint64 base = 0;           // the operation's base, or what the hub lowered it to after a restore
    QStringList flags;         // clock_ahead, clock_behind, number_taken …

    EntityState state;         // Kind::Enter
    QString reason;            // Kind::Leave: moved, aged, revoked

    bool isPurged() const { return salt.isEmpty(); }
    PlacedOperation placed() const;
};

// Makes a line of an operation: type, entity and base are taken from it.
LogEntry logEntryOf(Operation operation, qint64 ver, Hlc eff);

// What the first line of a scope links to.
QByteArray scopeChainStart(const QString &scope);
// SHA-256 over salt and canonical payload.
QByteArray payloadHashOf(const LogEntry &entry);
// Hash of the line: SHA-256 over the previous hash, the canonical header and `payloadHash`.
QByteArray hashOf(const LogEntry &entry, const QByteArray &previous);
// Gives payloadHash and hash; `salt`, `scope`, `seq` and `at` must be set.
void seal(LogEntry &entry, const QByteArray &previous);
// Whether the line says what its hashes say and follows `previous`.
bool follows(const LogEntry &entry, const QByteArray &previous);

// The form of the wire and of the hub's log table. For an operation: its own JSON, with scope, seq, ver, eff, at, flags,
// salt, hash (and eff_base where the hub lowered it) added; of a purged one without set and reason, with payload_hash.
QByteArray toJson(const LogEntry &entry);
// The same where the operation's own JSON is at hand.
QByteArray toJson(const LogEntry &entry, const QByteArray &operationJson);
Result<LogEntry> logEntryFromJson(const QJsonObject &object);
// An operation's line as toJson() writes it; stops the cursor at any other. `before` is a line of the same log, or none:
// most of what they have in common is kept once.
LogEntry logEntryFrom(JsonCursor &text, const LogEntry &before);

} // namespace kesu
