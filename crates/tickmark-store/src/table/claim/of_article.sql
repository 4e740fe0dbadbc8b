SELECT
    claim_id, article_id, claimant_id, state, origin, kind, kinds, restatement, score,
    reason, suggested_query, verdict, check_status, note, content_key, created_at,
    score_reasons
FROM claims
WHERE article_id = ?1
ORDER BY claim_id
