UPDATE anchors
SET
    article_id = ?2, revision_id = ?3, claim_id = ?4, detail_id = ?5, range_start = ?6,
    range_end = ?7, exact = ?8, prefix = ?9, suffix = ?10, state = ?11, score = ?12
WHERE anchor_id = ?1
