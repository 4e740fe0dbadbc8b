SELECT
    query_id, article_id, claim_id, question, answer, created_at
FROM queries
WHERE claim_id = ?1
ORDER BY created_at, query_id
