DELETE FROM articles
WHERE article_id = ?1
