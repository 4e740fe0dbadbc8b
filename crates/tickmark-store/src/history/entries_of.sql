SELECT
    j.sequence, j.entry, j.table_name, j.row_id, j.before, j.after
FROM journal AS j
WHERE j.sequence = ?1
ORDER BY j.entry
