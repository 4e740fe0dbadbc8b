SELECT
    c.claim_id, c.article_id, a.title, c.state, c.verdict,
    (SELECT s.excerpt FROM claim_search AS s WHERE s.search_row = c.search_row),
    c.restatement, c.note
FROM claims_fts AS f
CROSS JOIN claims AS c ON c.search_row = f.rowid
CROSS JOIN articles AS a ON a.article_id = c.article_id
WHERE claims_fts MATCH ?1 AND a.shelf <> 'bin'
ORDER BY f.rowid DESC
LIMIT ?2
