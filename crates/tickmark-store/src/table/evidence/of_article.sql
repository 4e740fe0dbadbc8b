SELECT
    evidence_id, article_id, claim_id, source_id, stance, excerpt, locator, created_at
FROM evidence
WHERE article_id = ?1
ORDER BY created_at, evidence_id
