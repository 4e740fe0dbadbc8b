SELECT
    source_id, kind, rank, title, author, publisher, url, url_key, published, accessed,
    note, created_at
FROM sources
WHERE source_id = ?1
