SELECT
    s.source_id, s.kind, s.rank, s.title, s.author, s.publisher, s.url, s.url_key,
    s.published, s.accessed, s.note, s.created_at,
    (SELECT count(DISTINCT e.claim_id) FROM evidence AS e WHERE e.source_id = s.source_id)
FROM sources_fts AS f
JOIN sources AS s ON s.search_row = f.rowid
WHERE sources_fts MATCH ?1
ORDER BY f.rank, s.source_id
