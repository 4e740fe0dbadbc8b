INSERT INTO anchors (
    anchor_id, article_id, revision_id, claim_id, detail_id, range_start, range_end, exact,
    prefix, suffix, state, score
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
