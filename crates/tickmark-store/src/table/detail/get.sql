SELECT
    detail_id, article_id, claim_id, number, kind, value, reason
FROM details
WHERE detail_id = ?1
