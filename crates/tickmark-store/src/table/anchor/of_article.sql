SELECT
    anchor_id, article_id, revision_id, claim_id, detail_id, range_start, range_end, exact,
    prefix, suffix, state, score
FROM anchors
WHERE revision_id IN (SELECT r.revision_id FROM revisions AS r WHERE r.article_id = ?1)
ORDER BY anchor_id
