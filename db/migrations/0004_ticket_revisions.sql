-- Every use case on a ticket notes it in its audit entry; the code printed on paper is found again through this.
CREATE INDEX audit_by_ticket ON audit (json_extract(body, '$.notes.ticket'), seq)
WHERE json_extract(body, '$.notes.ticket') IS NOT NULL;
