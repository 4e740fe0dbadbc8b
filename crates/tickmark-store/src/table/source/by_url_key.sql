SELECT
    source_id, kind, rank, title, author, publisher, url, url_key, published, accessed,
    note, created_at
FROM sources
WHERE url_key = ?1
ORDER BY source_id
LIMIT 1
