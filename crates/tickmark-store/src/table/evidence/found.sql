SELECT
    e.evidence_id, e.article_id, e.claim_id, e.excerpt, e.locator, s.title, s.url, a.title
FROM passages_fts AS f
CROSS JOIN evidence AS e ON e.search_row = f.rowid
CROSS JOIN sources AS s ON s.source_id = e.source_id
CROSS JOIN articles AS a ON a.article_id = e.article_id
WHERE passages_fts MATCH ?1 AND a.shelf <> 'bin'
ORDER BY f.rowid DESC
LIMIT ?2
