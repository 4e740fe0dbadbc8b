SELECT
    correction_id, article_id, claim_id, replacement, severity, created_at
FROM corrections
WHERE claim_id = ?1
ORDER BY created_at, correction_id
