SELECT
    s.source_id, s.kind, s.rank, s.title, s.author, s.publisher, s.url, s.url_key,
    s.published, s.accessed, s.note, s.created_at
FROM sources AS s
WHERE s.source_id IN (SELECT e.source_id FROM evidence AS e WHERE e.article_id = ?1)
ORDER BY s.created_at, s.source_id
