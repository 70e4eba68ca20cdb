-- What guards the records written most calls no function any more: SQLite keeps a way back for every statement whose
-- triggers call one, which copied each page a new ticket changed. Outside an operation the collation finds no two texts
-- equal, inside one it finds all of them so (db/sqlite/database.h); a program that does not know it cannot write at all.
DROP TRIGGER ticket_guard_insert;

CREATE TRIGGER ticket_guard_insert BEFORE INSERT ON ticket WHEN 'here' <> 'operation' COLLATE kesu_operation
BEGIN SELECT RAISE(FAIL, 'ticket written outside an operation'); END;

DROP TRIGGER ticket_guard_update;

CREATE TRIGGER ticket_guard_update BEFORE UPDATE ON ticket WHEN 'here' <> 'operation' COLLATE kesu_operation
BEGIN SELECT RAISE(FAIL, 'ticket written outside an operation'); END;

DROP TRIGGER ticket_event_guard_insert;

CREATE TRIGGER ticket_event_guard_insert BEFORE INSERT ON ticket_event WHEN 'here' <> 'operation' COLLATE kesu_operation
BEGIN SELECT RAISE(FAIL, 'ticket_event written outside an operation'); END;

DROP TRIGGER ticket_event_guard_update;

CREATE TRIGGER ticket_event_guard_update BEFORE UPDATE ON ticket_event WHEN 'here' <> 'operation' COLLATE kesu_operation
BEGIN SELECT RAISE(FAIL, 'ticket_event written outside an operation'); END;

DROP TRIGGER note_guard_insert;

CREATE TRIGGER note_guard_insert BEFORE INSERT ON note WHEN 'here' <> 'operation' COLLATE kesu_operation
BEGIN SELECT RAISE(FAIL, 'note written outside an operation'); END;

DROP TRIGGER note_guard_update;

CREATE TRIGGER note_guard_update BEFORE UPDATE ON note WHEN 'here' <> 'operation' COLLATE kesu_operation
BEGIN SELECT RAISE(FAIL, 'note written outside an operation'); END;

DROP TRIGGER contact_guard_insert;

CREATE TRIGGER contact_guard_insert BEFORE INSERT ON contact WHEN 'here' <> 'operation' COLLATE kesu_operation
BEGIN SELECT RAISE(FAIL, 'contact written outside an operation'); END;

DROP TRIGGER contact_guard_update;

CREATE TRIGGER contact_guard_update BEFORE UPDATE ON contact WHEN 'here' <> 'operation' COLLATE kesu_operation
BEGIN SELECT RAISE(FAIL, 'contact written outside an operation'); END;

DROP TRIGGER attachment_guard_insert;

CREATE TRIGGER attachment_guard_insert BEFORE INSERT ON attachment WHEN 'here' <> 'operation' COLLATE kesu_operation
BEGIN SELECT RAISE(FAIL, 'attachment written outside an operation'); END;

DROP TRIGGER attachment_guard_update;

CREATE TRIGGER attachment_guard_update BEFORE UPDATE ON attachment WHEN 'here' <> 'operation' COLLATE kesu_operation
BEGIN SELECT RAISE(FAIL, 'attachment written outside an operation'); END;

DROP TRIGGER customer_guard_insert;

CREATE TRIGGER customer_guard_insert BEFORE INSERT ON customer WHEN 'here' <> 'operation' COLLATE kesu_operation
BEGIN SELECT RAISE(FAIL, 'customer written outside an operation'); END;

DROP TRIGGER customer_guard_update;

CREATE TRIGGER customer_guard_update BEFORE UPDATE ON customer WHEN 'here' <> 'operation' COLLATE kesu_operation
BEGIN SELECT RAISE(FAIL, 'customer written outside an operation'); END;
