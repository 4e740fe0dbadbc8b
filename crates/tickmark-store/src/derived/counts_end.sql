DELETE FROM article_counts
WHERE article_id = ?1 AND article_id NOT IN (SELECT article_id FROM articles)
