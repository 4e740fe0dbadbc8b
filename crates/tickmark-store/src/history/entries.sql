SELECT
    j.sequence, j.entry, j.table_name, j.row_id, j.before, j.after, j.claim_id
FROM journal AS j
ORDER BY j.sequence, j.entry
