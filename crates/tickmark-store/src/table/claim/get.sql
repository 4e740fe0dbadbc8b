SELECT
    claim_id, article_id, claimant_id, state, origin, kind, kinds, restatement, score,
    reason, suggested_query, verdict, check_status, note, content_key, created_at
FROM claims
WHERE claim_id = ?1
