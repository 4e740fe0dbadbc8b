INSERT INTO blocks (
    block_id, article_id, revision_id, number, range_start, range_end, role, keep
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
