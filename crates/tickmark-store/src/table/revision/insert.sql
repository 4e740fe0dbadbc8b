INSERT INTO revisions (
    revision_id, article_id, number, cause, origin, text, created_at
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
