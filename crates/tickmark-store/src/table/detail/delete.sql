DELETE FROM details
WHERE detail_id = ?1
