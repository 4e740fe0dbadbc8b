SELECT
    rating_id, article_id, claim_id, scale, label, created_at
FROM ratings
WHERE rating_id = ?1
