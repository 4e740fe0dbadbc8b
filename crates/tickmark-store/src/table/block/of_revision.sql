SELECT
    block_id, article_id, revision_id, number, range_start, range_end, role, keep
FROM blocks
WHERE revision_id = ?1
ORDER BY number
