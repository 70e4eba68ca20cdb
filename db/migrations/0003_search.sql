-- Full text over tickets and the lookup of customers. Everything here stays on this machine and can be made again from
-- the records. Needs the tokenizer "kesu_character" on every connection that reads or writes it.

-- The text of one ticket as it is searched, written with the ticket. Its row number is the time of receipt (seconds
-- times 1024, plus a free slot), so that the index lists newest first without sorting, however late a ticket is entered.
CREATE TABLE search_document (
    id INTEGER PRIMARY KEY,
    ticket INTEGER NOT NULL UNIQUE, -- ticket.rid
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    narrative TEXT NOT NULL,
    product TEXT NOT NULL,
    batch TEXT NOT NULL,
    notes TEXT NOT NULL,
    handling TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_text USING fts5 (
    number, title, narrative, product, batch, notes, handling,
    content = 'search_document', content_rowid = 'id', tokenize = 'kesu_character', columnsize = 0
);

CREATE TRIGGER search_document_inserted AFTER INSERT ON search_document
BEGIN
    INSERT INTO search_text (rowid, number, title, narrative, product, batch, notes, handling)
    VALUES (new.id, new.number, new.title, new.narrative, new.product, new.batch, new.notes, new.handling);
END;

CREATE TRIGGER search_document_deleted AFTER DELETE ON search_document
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, narrative, product, batch, notes, handling)
    VALUES ('delete', old.id, old.number, old.title, old.narrative, old.product, old.batch, old.notes, old.handling);
END;

CREATE TRIGGER search_document_updated AFTER UPDATE ON search_document
BEGIN
    INSERT INTO search_text (search_text, rowid, number, title, narrative, product, batch, notes, handling)
    VALUES ('delete', old.id, old.number, old.title, old.narrative, old.product, old.batch, old.notes, old.handling);
    INSERT INTO search_text (rowid, number, title, narrative, product, batch, notes, handling)
    VALUES (new.id, new.number, new.title, new.narrative, new.product, new.batch, new.notes, new.handling);
END;

CREATE TRIGGER ticket_leaves_search AFTER DELETE ON ticket
BEGIN
    DELETE FROM search_document WHERE ticket = old.rid;
END;

-- What of a ticket is searched: no field that is personal data. Fields that share a column stand on lines of their own,
-- and a search term holds no line break, so no term matches across two of them.
CREATE VIEW search_source AS
SELECT
    rid AS ticket,
    id AS ticket_id,
    ifnull(CAST(strftime('%s', received_at) AS INTEGER), (stamp >> 16) / 1000) AS second,
    ifnull(number, '') || char(10) || ifnull(channel_reference, '') AS number,
    ifnull(title, '') AS title,
    ifnull(narrative, '') || char(10) || ifnull(demand, '') || char(10) || ifnull(defect, '')
        || char(10) || ifnull(other_information, '') AS narrative,
    ifnull(product, '') || char(10) || ifnull(product_model, '') || char(10) || ifnull(object, '') AS product,
    ifnull(batch, '') || char(10) || ifnull(order_number, '') AS batch,
    ifnull((SELECT group_concat(text, char(10)) FROM
               (SELECT text FROM note WHERE ticket = t.id AND _deleted IS NOT 1 ORDER BY at, id)), '') || char(10)
        || ifnull((SELECT group_concat(line, char(10)) FROM
               (SELECT ifnull(text, '') || char(10) || ifnull(outcome, '') AS line FROM contact
                WHERE ticket = t.id AND _deleted IS NOT 1 ORDER BY at, id)), '') AS notes,
    ifnull(investigation, '') || char(10) || ifnull(cause, '') || char(10) || ifnull(solution, '')
        || char(10) || ifnull(result, '') || char(10) || ifnull(closing_note, '') AS handling
FROM ticket AS t
WHERE _deleted IS NOT 1;

-- For filters that go with a search.
CREATE INDEX ticket_by_category ON ticket (category_scheme, category) WHERE category IS NOT NULL;

CREATE INDEX ticket_by_owner ON ticket (handling_owner) WHERE handling_owner IS NOT NULL;

-- Keys under which customers are found. Only keyed hashes are stored, so that nothing here needs to be read or changed
-- when the customers' own fields are encrypted. One row for each customer, one for each key of each.
CREATE TABLE customer_index (
    customer INTEGER PRIMARY KEY, -- customer.rid
    last_used INTEGER NOT NULL,   -- seconds since 1970: the newest ticket, or when it was written
    keys TEXT NOT NULL            -- the hashes, so that they can be taken out again
) STRICT;

CREATE INDEX customer_index_by_use ON customer_index (last_used);

CREATE TABLE customer_key (
    hash INTEGER NOT NULL,
    customer INTEGER NOT NULL,
    PRIMARY KEY (hash, customer)
) STRICT, WITHOUT ROWID;
