INSERT INTO claims (
    claim_id, article_id, claimant_id, state, origin, kind, kinds, restatement, score,
    reason, suggested_query, verdict, check_status, note, content_key, created_at,
    score_reasons
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
