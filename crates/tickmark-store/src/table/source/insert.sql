INSERT INTO sources (
    source_id, kind, rank, title, author, publisher, url, url_key, published, accessed,
    note, created_at
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
