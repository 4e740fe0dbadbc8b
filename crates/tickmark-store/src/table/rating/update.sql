UPDATE ratings
SET
    article_id = ?2, claim_id = ?3, scale = ?4, label = ?5, created_at = ?6
WHERE rating_id = ?1
