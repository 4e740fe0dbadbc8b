SELECT
    c.claim_id, c.article_id, c.claimant_id, c.state, c.origin, c.kind, c.kinds,
    c.restatement, c.score, c.reason, c.suggested_query, c.verdict, c.check_status, c.note,
    c.content_key, c.created_at, c.score_reasons
FROM claims_fts AS f
JOIN claims AS c ON c.search_row = f.rowid
WHERE claims_fts MATCH ?1
ORDER BY f.rank, c.claim_id
LIMIT ?2
