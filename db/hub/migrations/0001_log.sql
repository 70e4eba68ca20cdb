-- The log of every scope, what it makes of the records, and what pushing needs to know.

-- Hub id, epoch, signing seed …
CREATE TABLE hub_meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- One row per scope; its lock gives seq and chain to the lines of the log. Pages reach back to floor.
CREATE TABLE scope (
    id TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    chain TEXT NOT NULL,
    floor INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The lines: operations, records entering and leaving. body is what is sent, word for word.
--@ sqlite
CREATE TABLE op (
    scope TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    line TEXT NOT NULL,
    uid TEXT NOT NULL,
    ent TEXT NOT NULL,
    ver INTEGER NOT NULL,
    hash TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (scope, seq)
) STRICT;
--@ postgresql
CREATE TABLE op (
    scope TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    line TEXT NOT NULL,
    uid TEXT NOT NULL,
    ent TEXT NOT NULL,
    ver INTEGER NOT NULL,
    hash TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (scope, seq, at)
) PARTITION BY RANGE (at);
CREATE TABLE op_other PARTITION OF op DEFAULT;
--@ both

CREATE INDEX op_by_entity ON op (ent, ver);

-- What the lines make of each record: state is the snapshot item. parent: the ticket a note, event, contact or file
-- belongs to. epoch_ver: ",epoch:version" for every restore the record has lived through.
CREATE TABLE entity (
    ent TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    scope TEXT NOT NULL,
    parent TEXT NOT NULL DEFAULT '',
    number TEXT,
    ver INTEGER NOT NULL,
    epoch_ver TEXT NOT NULL DEFAULT '',
    purged INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL
) STRICT;

CREATE INDEX entity_by_scope ON entity (scope, ent);
CREATE INDEX entity_by_parent ON entity (parent) WHERE parent <> '';
CREATE INDEX entity_by_number ON entity (number) WHERE number IS NOT NULL;

-- The files that records name: such a file is never collected.
CREATE TABLE named_blob (
    sha256 TEXT NOT NULL,
    ent TEXT NOT NULL,
    PRIMARY KEY (sha256, ent)
) STRICT;

-- Where each device's own sequence stands; locked first by whoever stores its operations. highest: what it had given
-- when it last pushed, at last_at.
CREATE TABLE device_log (
    dev TEXT PRIMARY KEY,
    through INTEGER NOT NULL,
    dh TEXT NOT NULL,
    highest INTEGER NOT NULL DEFAULT 0,
    last_at INTEGER NOT NULL
) STRICT;

-- What became of every operation, so that sending it again gets the same answer. again = 1: the operation was already
-- known from an earlier incarnation of the device.
CREATE TABLE receipt (
    dev TEXT NOT NULL,
    dseq INTEGER NOT NULL,
    uid TEXT NOT NULL,
    again INTEGER NOT NULL DEFAULT 0,
    code TEXT,
    field TEXT,
    message TEXT,
    PRIMARY KEY (dev, dseq)
) STRICT;

CREATE UNIQUE INDEX receipt_by_uid ON receipt (uid) WHERE again = 0;

-- Who may do what, from when on (an hlc): follows from the accepted operations on staff.
CREATE TABLE user_right (
    usr TEXT NOT NULL,
    since INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    roles TEXT NOT NULL,
    branch TEXT NOT NULL,
    active INTEGER NOT NULL,
    PRIMARY KEY (usr, since, ver)
) STRICT;

-- Operations that were not accepted, kept for a supervisor. home: the scope of the device that sent it; state: held,
-- released or discarded.
CREATE TABLE quarantine (
    uid TEXT PRIMARY KEY,
    dev TEXT NOT NULL,
    dseq INTEGER NOT NULL,
    usr TEXT NOT NULL,
    home TEXT NOT NULL,
    ent TEXT NOT NULL,
    type TEXT NOT NULL,
    body TEXT NOT NULL,
    code TEXT NOT NULL,
    field TEXT NOT NULL,
    message TEXT NOT NULL,
    at INTEGER NOT NULL,
    state TEXT NOT NULL,
    decided_by TEXT,
    decided_at INTEGER
) STRICT;

CREATE INDEX quarantine_by_home ON quarantine (home, state, at);
CREATE INDEX quarantine_by_dev ON quarantine (dev, dseq);

-- Signed ends of a scope's chain.
CREATE TABLE checkpoint (
    scope TEXT NOT NULL,
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL,
    at INTEGER NOT NULL,
    signature TEXT NOT NULL,
    PRIMARY KEY (scope, seq)
) STRICT;

CREATE TABLE purge_log (
    ent TEXT NOT NULL,
    at INTEGER NOT NULL,
    usr TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (ent, at)
) STRICT;
