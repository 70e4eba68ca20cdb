-- What syncing, history and audit need, and what stays on this machine.

-- Who this store is and where its chains end; one row.
CREATE TABLE sync_meta (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    installation TEXT NOT NULL, -- names the data folder; differs from the folder's own after a restore or a copy
    forked INTEGER NOT NULL DEFAULT 0, -- 1: a copy of another store, which needs a new dev before it may sync
    dev TEXT NOT NULL,
    dseq INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    clock_offset INTEGER NOT NULL DEFAULT 0,
    epoch INTEGER NOT NULL DEFAULT 0,
    schema INTEGER NOT NULL,
    pruned INTEGER NOT NULL DEFAULT 0, -- operations up to here have been let go after their retention
    chain TEXT NOT NULL, -- dh of the last operation
    audit_seq INTEGER NOT NULL,
    audit_hash TEXT NOT NULL
) STRICT;

-- Own operations on their way to the hub: kept here until acknowledged and seen in the hub's stream.
CREATE TABLE outbox (
    dseq INTEGER PRIMARY KEY,
    uid TEXT NOT NULL,
    ent TEXT NOT NULL,
    body TEXT NOT NULL,
    dh TEXT NOT NULL,
    acked INTEGER NOT NULL DEFAULT 0,
    echoed INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Own operations that have arrived, kept for the hub's own recovery.
CREATE TABLE own_op (
    dev TEXT NOT NULL,
    dseq INTEGER NOT NULL,
    uid TEXT NOT NULL UNIQUE,
    ent TEXT NOT NULL,
    body TEXT NOT NULL,
    dh TEXT NOT NULL,
    echoed_at TEXT NOT NULL,
    PRIMARY KEY (dev, dseq)
) STRICT;

-- The operation that last set a register after its record's creation; registers not listed carry the record's stamp.
CREATE TABLE field_stamp (
    type TEXT NOT NULL,
    ent TEXT NOT NULL,
    register TEXT NOT NULL,
    hlc INTEGER NOT NULL,
    dev TEXT NOT NULL,
    dseq INTEGER NOT NULL,
    ver INTEGER NOT NULL DEFAULT 0, -- given by the hub
    uid TEXT NOT NULL,
    user TEXT NOT NULL,
    PRIMARY KEY (type, ent, register)
) STRICT, WITHOUT ROWID;

-- Registers with more than one head: the values that did not win.
CREATE TABLE conflict_head (
    type TEXT NOT NULL,
    ent TEXT NOT NULL,
    register TEXT NOT NULL,
    uid TEXT NOT NULL,
    hlc INTEGER NOT NULL,
    dev TEXT NOT NULL,
    dseq INTEGER NOT NULL,
    ver INTEGER NOT NULL DEFAULT 0,
    user TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (type, ent, register, uid)
) STRICT;

-- The hub's state of the records that have operations in the outbox.
CREATE TABLE mirror_row (
    type TEXT NOT NULL,
    ent TEXT NOT NULL,
    ver INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (type, ent)
) STRICT;

CREATE TABLE not_accepted (
    uid TEXT PRIMARY KEY,
    dseq INTEGER NOT NULL,
    ent TEXT NOT NULL,
    body TEXT NOT NULL,
    code TEXT NOT NULL,
    field TEXT,
    message TEXT,
    at TEXT NOT NULL
) STRICT;

CREATE TABLE cursor (
    scope TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    chain TEXT NOT NULL,
    epoch INTEGER NOT NULL
) STRICT;

CREATE TABLE checkpoint_seen (
    scope TEXT NOT NULL,
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL,
    at TEXT NOT NULL,
    signature TEXT NOT NULL,
    PRIMARY KEY (scope, seq)
) STRICT;

-- Files this machine holds, and those on their way.
CREATE TABLE blob_local (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    added_at TEXT NOT NULL
) STRICT;

CREATE TABLE blob_transfer (
    sha256 TEXT PRIMARY KEY,
    direction TEXT NOT NULL,
    done INTEGER NOT NULL,
    size INTEGER NOT NULL
) STRICT;

-- What each field was before: one row for every field changed after its record's creation.
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    tx INTEGER NOT NULL, -- the audit entry it belongs to
    type TEXT NOT NULL,
    ent TEXT NOT NULL,
    field TEXT NOT NULL,
    old TEXT, -- JSON value
    new TEXT,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    dev TEXT NOT NULL,
    hlc INTEGER NOT NULL,
    reason TEXT
) STRICT;

CREATE INDEX history_by_entity ON history (ent, field);

-- One entry for every transaction: what it did, the links of its operations, the hashes of the rows it touched; each
-- entry's hash covers the one before.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    dev TEXT NOT NULL,
    action TEXT NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

-- Stays on this machine: half-filled forms, settings, the counters of ticket numbers.
CREATE TABLE draft (
    id TEXT PRIMARY KEY,
    form TEXT NOT NULL,
    subject TEXT NOT NULL,
    title TEXT NOT NULL,
    user TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE local_setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE number_counter (
    prefix TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;

-- What lists show of a ticket and only the clocks and the policy can tell: the clock that runs out next, when it was
-- closed, how severe its level is. Rebuildable at any time from events, policies and calendars; never synced.
CREATE TABLE due_cache (
    ticket TEXT PRIMARY KEY,
    policy TEXT,
    clock TEXT, -- NULL: no clock runs
    phase TEXT NOT NULL,
    start_at TEXT,
    due TEXT, -- NULL while paused or without a limit
    warn_at TEXT,
    uncertain INTEGER NOT NULL DEFAULT 0,
    remaining_s INTEGER, -- while paused
    level_rank INTEGER NOT NULL DEFAULT 0, -- 1 is the most severe, 0 not graded
    closed_at TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX due_cache_by_due ON due_cache (due) WHERE due IS NOT NULL;

CREATE INDEX due_cache_by_closed ON due_cache (closed_at);

-- Lists join the two, so that no ticket may be without its row.
CREATE TRIGGER due_cache_for_ticket AFTER INSERT ON ticket
BEGIN INSERT OR IGNORE INTO due_cache (ticket, phase) VALUES (new.id, 'waiting'); END;
