SELECT
    detail_id, article_id, claim_id, number, kind, value, reason
FROM details
WHERE article_id = ?1
ORDER BY claim_id, number
