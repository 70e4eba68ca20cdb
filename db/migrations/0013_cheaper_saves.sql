-- A save writes fewer pages and keeps no way back for its single statements: a session fails as a whole.

-- The counter of numbers that is in use stands in the row that every save writes; number_counter keeps the others.
ALTER TABLE sync_meta ADD COLUMN number_prefix TEXT;

ALTER TABLE sync_meta ADD COLUMN last_number INTEGER NOT NULL DEFAULT 0;

-- A statement that could be taken back in the middle copies every page before it changes it. Rows are written with OR FAIL
-- (rowcodec.h), and of guards that FAIL nothing needs to be taken back either: they stop a statement before its first row.
DROP TRIGGER ticket_guard_insert;

CREATE TRIGGER ticket_guard_insert BEFORE INSERT ON ticket WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(FAIL, 'ticket written outside an operation'); END;

DROP TRIGGER ticket_guard_update;

CREATE TRIGGER ticket_guard_update BEFORE UPDATE ON ticket WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(FAIL, 'ticket written outside an operation'); END;

DROP TRIGGER ticket_event_guard_insert;

CREATE TRIGGER ticket_event_guard_insert BEFORE INSERT ON ticket_event WHEN kesu_in_operation() = 0
BEGIN SELECT RAISE(FAIL, 'ticket_event written outside an operation'); END;

-- OR FAIL would override OR IGNORE in a trigger; it does not override ON CONFLICT.
DROP TRIGGER due_cache_for_ticket;

CREATE TRIGGER due_cache_for_ticket AFTER INSERT ON ticket
BEGIN INSERT INTO due_cache (ticket, phase) VALUES (new.id, 'waiting') ON CONFLICT DO NOTHING; END;

DROP TRIGGER ticket_text_changed;

CREATE TRIGGER ticket_text_changed AFTER UPDATE OF number, channel_reference, received_at, title, narrative, demand, defect,
    other_information, product, product_model, object, batch, order_number, investigation, cause, solution, result,
    closing_note, _deleted ON ticket WHEN new.rid <= (SELECT through FROM search_progress)
BEGIN INSERT INTO search_pending (ticket) VALUES (new.rid) ON CONFLICT DO NOTHING; END;

DROP TRIGGER note_text_new;

CREATE TRIGGER note_text_new AFTER INSERT ON note
BEGIN INSERT INTO search_pending (ticket) SELECT rid FROM ticket WHERE id = new.ticket ON CONFLICT DO NOTHING; END;

DROP TRIGGER note_text_changed;

CREATE TRIGGER note_text_changed AFTER UPDATE ON note
BEGIN INSERT INTO search_pending (ticket) SELECT rid FROM ticket WHERE id = new.ticket ON CONFLICT DO NOTHING; END;

DROP TRIGGER contact_text_new;

CREATE TRIGGER contact_text_new AFTER INSERT ON contact
BEGIN INSERT INTO search_pending (ticket) SELECT rid FROM ticket WHERE id = new.ticket ON CONFLICT DO NOTHING; END;

DROP TRIGGER contact_text_changed;

CREATE TRIGGER contact_text_changed AFTER UPDATE ON contact
BEGIN INSERT INTO search_pending (ticket) SELECT rid FROM ticket WHERE id = new.ticket ON CONFLICT DO NOTHING; END;
