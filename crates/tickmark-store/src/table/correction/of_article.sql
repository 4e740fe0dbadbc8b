SELECT
    correction_id, article_id, claim_id, replacement, severity, created_at
FROM corrections
WHERE article_id = ?1
ORDER BY created_at, correction_id
