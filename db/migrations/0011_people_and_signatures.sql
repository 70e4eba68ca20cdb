-- Who may sign: a login name and a password's hash for each person and branch. Signatures of CARs and complaint reports
-- beside those of 8D reports, each with the hand's drawing and, of customers, what they decided.

-- Never shown, exported or written into histories (EntityType::secret); the password is an Argon2id hash.
CREATE TABLE credential (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    staff TEXT,
    branch TEXT,
    login TEXT,
    password TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX credential_by_staff ON credential (staff);

CREATE TRIGGER credential_guard_insert BEFORE INSERT ON credential WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'credential written outside an operation'); END;

CREATE TRIGGER credential_guard_update BEFORE UPDATE ON credential WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'credential written outside an operation'); END;

CREATE TRIGGER credential_guard_delete BEFORE DELETE ON credential WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'credential written outside an operation'); END;

-- Wrong passwords in a row, on this machine.
CREATE TABLE password_try (
    staff TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE eight_d_approval ADD COLUMN drawing TEXT;

ALTER TABLE eight_d_approval ADD COLUMN decision TEXT;

-- Signatures of CARs (record: its id) and of complaint reports (record: the ticket's id). Append-only.
CREATE TABLE approval (
    rid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ticket TEXT REFERENCES ticket (id) DEFERRABLE INITIALLY DEFERRED,
    record TEXT,
    subject TEXT,
    role TEXT,
    name TEXT,
    staff TEXT,
    at TEXT,
    content_hash TEXT,
    revision INTEGER,
    note TEXT,
    drawing TEXT,
    decision TEXT,
    _deleted INTEGER,
    ver INTEGER NOT NULL DEFAULT 0,
    stamp INTEGER NOT NULL,
    stamp_dev TEXT NOT NULL,
    stamp_dseq INTEGER NOT NULL,
    stamp_user TEXT NOT NULL,
    stamp_uid TEXT,
    scope TEXT,
    extra TEXT
) STRICT;

CREATE INDEX approval_by_record ON approval (record, at);

CREATE TRIGGER approval_guard_insert BEFORE INSERT ON approval WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'approval written outside an operation'); END;

CREATE TRIGGER approval_guard_update BEFORE UPDATE ON approval WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'approval written outside an operation'); END;

CREATE TRIGGER approval_guard_delete BEFORE DELETE ON approval WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(ABORT, 'approval written outside an operation'); END;
