-- Kept up with every save and asked by no list: whose a ticket is is always one of two columns, and lists by due time go
-- through the open tickets.
DROP INDEX ticket_by_owner;

DROP INDEX due_cache_by_due;
