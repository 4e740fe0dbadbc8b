SELECT
    article_id, title, byline, publication, published, language, url, created_at,
    folder_id, tags, shelf, scale
FROM articles
WHERE article_id = ?1
