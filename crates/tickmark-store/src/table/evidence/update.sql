UPDATE evidence
SET
    article_id = ?2, claim_id = ?3, source_id = ?4, stance = ?5, excerpt = ?6, locator = ?7,
    created_at = ?8
WHERE evidence_id = ?1
