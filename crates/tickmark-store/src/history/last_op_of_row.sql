SELECT h.op
FROM journal AS j
JOIN history AS h ON h.sequence = j.sequence
WHERE j.row_id = ?1 AND j.table_name = ?2 AND j.sequence > ?3
ORDER BY j.sequence DESC
LIMIT 1
