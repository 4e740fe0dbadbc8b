INSERT INTO ratings (
    rating_id, article_id, claim_id, scale, label, created_at
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
