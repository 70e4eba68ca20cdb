-- Who may speak to the hub: devices, the codes they were enrolled with, and their access tokens.

-- One row per incarnation of an installation. role: codes joined by commas. key: base64url. letter: stands in the numbers
-- of tickets registered there. challenge_at: the newest challenge that was answered, so that none is good twice.
CREATE TABLE device (
    dev TEXT PRIMARY KEY,
    install TEXT NOT NULL,
    label TEXT NOT NULL,
    app TEXT NOT NULL,
    branch TEXT NOT NULL,
    role TEXT NOT NULL,
    letter TEXT NOT NULL,
    key TEXT NOT NULL,
    enrolled_at INTEGER NOT NULL,
    seen_at INTEGER,
    revoked_at INTEGER,
    revoked_by TEXT,
    challenge_at INTEGER NOT NULL DEFAULT 0,
    predecessor TEXT,
    successor TEXT
) STRICT;

CREATE UNIQUE INDEX device_by_letter ON device (branch, letter);
CREATE UNIQUE INDEX device_by_key ON device (key);

-- hash: SHA-256 of the token, which itself is stored nowhere.
CREATE TABLE token (
    hash TEXT PRIMARY KEY,
    dev TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX token_by_dev ON token (dev);
CREATE INDEX token_by_end ON token (expires_at);

-- hash: of the code without blanks and hyphens. used_key: the key it was used with, which may use it again.
CREATE TABLE enrol_code (
    hash TEXT PRIMARY KEY,
    branch TEXT NOT NULL,
    role TEXT NOT NULL,
    created_by TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    used_key TEXT
) STRICT;
