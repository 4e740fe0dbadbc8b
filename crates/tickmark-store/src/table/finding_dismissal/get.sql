SELECT
    dismissal_id, article_id, rule, content_key, reason, created_at
FROM finding_dismissals
WHERE dismissal_id = ?1
