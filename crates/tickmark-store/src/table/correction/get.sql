SELECT
    correction_id, article_id, claim_id, replacement, severity, created_at
FROM corrections
WHERE correction_id = ?1
