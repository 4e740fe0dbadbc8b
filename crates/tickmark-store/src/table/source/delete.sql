DELETE FROM sources
WHERE source_id = ?1
