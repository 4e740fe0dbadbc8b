SELECT
    dismissal_id, article_id, rule, content_key, reason, created_at
FROM finding_dismissals
WHERE article_id = ?1
ORDER BY created_at, dismissal_id
