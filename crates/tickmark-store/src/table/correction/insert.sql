INSERT INTO corrections (
    correction_id, article_id, claim_id, replacement, severity, created_at
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
