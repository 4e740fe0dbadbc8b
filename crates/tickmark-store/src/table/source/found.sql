SELECT
    s.source_id, s.kind, s.rank, s.title, s.author, s.publisher, s.url, s.url_key,
    s.published, s.accessed, s.note, s.created_at
FROM sources_fts AS f
CROSS JOIN sources AS s ON s.search_row = f.rowid
WHERE sources_fts MATCH ?1
ORDER BY f.rowid DESC
LIMIT ?2
