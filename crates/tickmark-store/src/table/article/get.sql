SELECT
    article_id, title, byline, publication, published, language, url, created_at
FROM articles
WHERE article_id = ?1
