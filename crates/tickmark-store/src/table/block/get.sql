SELECT
    block_id, article_id, revision_id, number, range_start, range_end, role, keep
FROM blocks
WHERE block_id = ?1
