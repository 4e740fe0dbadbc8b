SELECT
    rating_id, article_id, claim_id, scale, label, created_at
FROM ratings
WHERE article_id = ?1
ORDER BY created_at, rating_id
