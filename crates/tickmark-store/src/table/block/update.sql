UPDATE blocks
SET
    article_id = ?2, revision_id = ?3, number = ?4, range_start = ?5, range_end = ?6, role =
    ?7, keep = ?8
WHERE block_id = ?1
