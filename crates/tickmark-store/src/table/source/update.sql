UPDATE sources
SET
    kind = ?2, rank = ?3, title = ?4, author = ?5, publisher = ?6, url = ?7, url_key = ?8,
    published = ?9, accessed = ?10, note = ?11, created_at = ?12
WHERE source_id = ?1
