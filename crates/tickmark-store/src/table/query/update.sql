UPDATE queries
SET
    article_id = ?2, claim_id = ?3, question = ?4, answer = ?5, created_at = ?6
WHERE query_id = ?1
