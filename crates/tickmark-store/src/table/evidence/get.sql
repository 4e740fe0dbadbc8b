SELECT
    evidence_id, article_id, claim_id, source_id, stance, excerpt, locator, created_at
FROM evidence
WHERE evidence_id = ?1
