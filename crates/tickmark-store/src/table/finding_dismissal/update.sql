UPDATE finding_dismissals
SET
    article_id = ?2, rule = ?3, content_key = ?4, reason = ?5, created_at = ?6
WHERE dismissal_id = ?1
