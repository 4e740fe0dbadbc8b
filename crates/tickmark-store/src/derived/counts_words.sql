UPDATE article_counts
SET words = ?2
WHERE article_id = ?1
