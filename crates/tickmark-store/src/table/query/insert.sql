INSERT INTO queries (
    query_id, article_id, claim_id, question, answer, created_at
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
