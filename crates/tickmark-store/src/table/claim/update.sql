UPDATE claims
SET
    article_id = ?2, claimant_id = ?3, state = ?4, origin = ?5, kind = ?6, kinds = ?7,
    restatement = ?8, score = ?9, reason = ?10, suggested_query = ?11, verdict = ?12,
    check_status = ?13, note = ?14, content_key = ?15, created_at = ?16,
    score_reasons = ?17
WHERE claim_id = ?1
