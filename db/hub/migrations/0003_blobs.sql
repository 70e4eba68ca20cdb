-- Attachments: which are complete, and which are being sent. Their bytes are files in the blob folder that all processes
-- of the hub share.

CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;

-- One row per file and sender, so that nobody can spoil another's upload. How far it is says the file itself. A done row
-- stays a while: its sender may ask again after a lost reply.
CREATE TABLE blob_upload (
    sha256 TEXT NOT NULL,
    dev TEXT NOT NULL,
    size INTEGER NOT NULL,
    at INTEGER NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (sha256, dev)
) STRICT;

CREATE INDEX blob_upload_by_dev ON blob_upload (dev, done);
CREATE INDEX blob_upload_by_time ON blob_upload (at);
