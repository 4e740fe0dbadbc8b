SELECT
    s.source_id, s.kind, s.rank, s.title, s.author, s.publisher, s.url, s.url_key,
    s.published, s.accessed, s.note, s.created_at,
    (SELECT count(DISTINCT e.claim_id) FROM evidence AS e WHERE e.source_id = s.source_id)
FROM sources AS s
ORDER BY s.created_at DESC, s.source_id DESC
