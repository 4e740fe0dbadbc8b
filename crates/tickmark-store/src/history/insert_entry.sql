INSERT INTO journal (sequence, entry, table_name, row_id, claim_id, before, after)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
