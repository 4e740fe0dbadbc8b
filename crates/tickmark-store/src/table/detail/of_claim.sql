SELECT
    detail_id, article_id, claim_id, number, kind, value, reason
FROM details
WHERE claim_id = ?1
ORDER BY number
