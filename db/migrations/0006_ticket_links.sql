-- Tickets about the same matter are found from each other: what was merged into a ticket, and the group it belongs to.
CREATE INDEX ticket_merged_into ON ticket (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX ticket_group ON ticket (group_id) WHERE group_id IS NOT NULL;

-- Merging and splitting change a second ticket beside the one they are done to; its printed code is found through this.
CREATE INDEX audit_of_companions ON audit (seq) WHERE action IN ('ticket.merge', 'ticket.split');
