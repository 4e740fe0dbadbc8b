SELECT
    h.sequence, h.scope, h.op, h.cause, h.target, h.reviewer, h.initials, h.device, h.at, h.hash,
    j.sequence, j.entry, j.table_name, j.row_id, j.before, j.after
FROM journal AS j
JOIN history AS h ON h.sequence = j.sequence
WHERE j.claim_id = ?1
ORDER BY j.sequence, j.entry
