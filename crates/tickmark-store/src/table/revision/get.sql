SELECT
    revision_id, article_id, number, cause, origin, text, created_at
FROM revisions
WHERE revision_id = ?1
