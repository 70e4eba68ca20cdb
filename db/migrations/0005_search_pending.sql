-- The text index is brought up to date many tickets at a time: what was written since waits here, in the transaction that
-- wrote it, and is searched by reading until then.
CREATE TABLE search_pending (
    ticket INTEGER PRIMARY KEY -- ticket.rid
) STRICT;

CREATE TRIGGER ticket_text_new AFTER INSERT ON ticket
BEGIN INSERT OR IGNORE INTO search_pending (ticket) VALUES (new.rid); END;

-- Columns that search_source reads.
CREATE TRIGGER ticket_text_changed AFTER UPDATE OF number, channel_reference, received_at, title, narrative, demand, defect,
    other_information, product, product_model, object, batch, order_number, investigation, cause, solution, result,
    closing_note, _deleted ON ticket
BEGIN INSERT OR IGNORE INTO search_pending (ticket) VALUES (new.rid); END;

CREATE TRIGGER note_text_new AFTER INSERT ON note
BEGIN INSERT OR IGNORE INTO search_pending (ticket) SELECT rid FROM ticket WHERE id = new.ticket; END;

CREATE TRIGGER note_text_changed AFTER UPDATE ON note
BEGIN INSERT OR IGNORE INTO search_pending (ticket) SELECT rid FROM ticket WHERE id = new.ticket; END;

CREATE TRIGGER contact_text_new AFTER INSERT ON contact
BEGIN INSERT OR IGNORE INTO search_pending (ticket) SELECT rid FROM ticket WHERE id = new.ticket; END;

CREATE TRIGGER contact_text_changed AFTER UPDATE ON contact
BEGIN INSERT OR IGNORE INTO search_pending (ticket) SELECT rid FROM ticket WHERE id = new.ticket; END;

-- Its document is still to be taken out of the index.
DROP TRIGGER ticket_leaves_search;

CREATE TRIGGER ticket_leaves_search AFTER DELETE ON ticket
BEGIN INSERT OR IGNORE INTO search_pending (ticket) VALUES (old.rid); END;

-- The index is written together with the documents, without triggers: a statement that fires one is guarded by a savepoint,
-- at which the index writes out what it has gathered.
DROP TRIGGER search_document_inserted;

DROP TRIGGER search_document_updated;

DROP TRIGGER search_document_deleted;
