INSERT INTO evidence (
    evidence_id, article_id, claim_id, source_id, stance, excerpt, locator, created_at
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
