-- What a workstation keeps of the exchange with a hub.

-- Which operation created a record, and the scope whose log it comes from; both empty until the hub knows the record.
ALTER TABLE ticket ADD COLUMN stamp_uid TEXT;

ALTER TABLE ticket ADD COLUMN scope TEXT;

ALTER TABLE ticket_event ADD COLUMN stamp_uid TEXT;

ALTER TABLE ticket_event ADD COLUMN scope TEXT;

ALTER TABLE note ADD COLUMN stamp_uid TEXT;

ALTER TABLE note ADD COLUMN scope TEXT;

ALTER TABLE contact ADD COLUMN stamp_uid TEXT;

ALTER TABLE contact ADD COLUMN scope TEXT;

ALTER TABLE attachment ADD COLUMN stamp_uid TEXT;

ALTER TABLE attachment ADD COLUMN scope TEXT;

ALTER TABLE customer ADD COLUMN stamp_uid TEXT;

ALTER TABLE customer ADD COLUMN scope TEXT;

ALTER TABLE staff ADD COLUMN stamp_uid TEXT;

ALTER TABLE staff ADD COLUMN scope TEXT;

ALTER TABLE department ADD COLUMN stamp_uid TEXT;

ALTER TABLE department ADD COLUMN scope TEXT;

ALTER TABLE branch ADD COLUMN stamp_uid TEXT;

ALTER TABLE branch ADD COLUMN scope TEXT;

ALTER TABLE ref_document ADD COLUMN stamp_uid TEXT;

ALTER TABLE ref_document ADD COLUMN scope TEXT;

ALTER TABLE sync_meta ADD COLUMN last_exchange TEXT;

-- The hub's epoch as last heard; `epoch` is the one that versions of records here are of, until a snapshot has come.
ALTER TABLE sync_meta ADD COLUMN hub_epoch INTEGER NOT NULL DEFAULT 0;

-- Whether an operation is to be sent again under the next identity: the hub lost it (sync-protocol §6.3).
ALTER TABLE own_op ADD COLUMN resend INTEGER NOT NULL DEFAULT 0;

-- Settled by the acknowledgement alone: its line may stand in the log of a scope that is not read here.
ALTER TABLE outbox ADD COLUMN loose INTEGER NOT NULL DEFAULT 0;

CREATE INDEX outbox_by_ent ON outbox (ent);

-- Own operations the hub did not accept. Never deleted; settled: resent, discarded or accepted (by a later push).
DROP TABLE not_accepted;

CREATE TABLE not_accepted (
    uid TEXT PRIMARY KEY,
    dev TEXT NOT NULL,
    dseq INTEGER NOT NULL,
    type TEXT NOT NULL,
    ent TEXT NOT NULL,
    body TEXT NOT NULL,
    dh TEXT NOT NULL,
    code TEXT NOT NULL,
    field TEXT,
    message TEXT,
    at TEXT NOT NULL,
    settled TEXT,
    settled_by TEXT,
    settled_at TEXT,
    settled_reason TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX not_accepted_by_ent ON not_accepted (ent);

-- Records that one deleted while another edited them.
CREATE TABLE delete_edit (
    type TEXT NOT NULL,
    ent TEXT NOT NULL,
    PRIMARY KEY (type, ent)
) STRICT, WITHOUT ROWID;

-- Records that have left this device's scopes, kept read-only until own operations on them are settled.
CREATE TABLE leaving (
    type TEXT NOT NULL,
    ent TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (type, ent)
) STRICT, WITHOUT ROWID;

-- Records with no row in a table: of types only newer programs know, without what a row needs, or whose ticket is not here.
CREATE TABLE kept_aside (
    type TEXT NOT NULL,
    ent TEXT NOT NULL,
    scope TEXT,
    parent TEXT, -- the ticket it waits for
    body TEXT NOT NULL,
    PRIMARY KEY (type, ent)
) STRICT;

CREATE INDEX kept_aside_by_parent ON kept_aside (parent) WHERE parent IS NOT NULL;

-- Snapshots under way: where to go on, and what to pull from afterwards.
CREATE TABLE snapshot_progress (
    scope TEXT PRIMARY KEY,
    head INTEGER NOT NULL,
    chain TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    through INTEGER NOT NULL,
    after TEXT NOT NULL
) STRICT;

-- Two machines may each have made the same version before they met; then both are kept.
DROP INDEX ref_document_by_version;

CREATE INDEX ref_document_by_version ON ref_document (kind, document, version);
