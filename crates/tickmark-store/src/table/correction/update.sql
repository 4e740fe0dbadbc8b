UPDATE corrections
SET
    article_id = ?2, claim_id = ?3, replacement = ?4, severity = ?5, created_at = ?6
WHERE correction_id = ?1
