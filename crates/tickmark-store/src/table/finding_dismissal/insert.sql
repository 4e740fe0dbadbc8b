INSERT INTO finding_dismissals (
    dismissal_id, article_id, rule, content_key, reason, created_at
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
