SELECT
    query_id, article_id, claim_id, question, answer, created_at
FROM queries
WHERE query_id = ?1
