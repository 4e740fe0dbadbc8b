SELECT before
FROM journal
WHERE row_id = ?1 AND table_name = ?2 AND (sequence, entry) > (?3, ?4)
ORDER BY sequence, entry
LIMIT 1
