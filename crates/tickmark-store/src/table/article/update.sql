UPDATE articles
SET
    title = ?2, byline = ?3, publication = ?4, published = ?5, language = ?6, url = ?7,
    created_at = ?8, folder_id = ?9, tags = ?10, shelf = ?11, scale = ?12
WHERE article_id = ?1
