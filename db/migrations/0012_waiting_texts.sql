-- New tickets are the commonest texts that wait for the text index: they need no row each to be remembered, since all
-- row numbers beyond the last one indexed wait. Tickets changed later, or gone, still stand in search_pending.
CREATE TABLE search_progress (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    through INTEGER NOT NULL -- the highest ticket.rid when the index was last brought up to date
) STRICT;

INSERT INTO search_progress (one, through) SELECT 1, ifnull(max(rid), 0) FROM ticket;

DROP TRIGGER ticket_text_new;

CREATE VIEW search_waiting AS
SELECT ticket FROM search_pending
UNION
SELECT rid FROM ticket WHERE rid > (SELECT through FROM search_progress);
