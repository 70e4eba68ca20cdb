-- Due times of tickets that came in from elsewhere are computed after the transaction that brought them; what it brought
-- waits here, so that a kill between the two leaves nothing stale.
CREATE TABLE due_pending (
    ticket TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
