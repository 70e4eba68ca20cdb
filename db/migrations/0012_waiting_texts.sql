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

-- One that waits by its number needs no row when it is changed before its turn comes.
DROP TRIGGER ticket_text_changed;

CREATE TRIGGER ticket_text_changed AFTER UPDATE OF number, channel_reference, received_at, title, narrative, demand, defect,
    other_information, product, product_model, object, batch, order_number, investigation, cause, solution, result,
    closing_note, _deleted ON ticket WHEN new.rid <= (SELECT through FROM search_progress)
BEGIN INSERT OR IGNORE INTO search_pending (ticket) VALUES (new.rid); END;
