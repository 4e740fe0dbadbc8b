SELECT
    revision_id, article_id, number, cause, origin, text, created_at
FROM revisions
WHERE article_id = ?1
ORDER BY number
