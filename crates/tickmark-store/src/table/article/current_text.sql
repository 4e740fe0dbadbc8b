SELECT text
FROM revisions
WHERE article_id = ?1
ORDER BY number DESC
LIMIT 1
