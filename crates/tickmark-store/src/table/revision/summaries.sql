SELECT
    revision_id, number, cause, origin, created_at
FROM revisions
WHERE article_id = ?1
ORDER BY number
