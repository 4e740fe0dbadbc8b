INSERT INTO article_counts (article_id, updated_at)
SELECT article_id, ?2
FROM articles
WHERE article_id = ?1
ON CONFLICT DO NOTHING
