UPDATE revisions
SET
    article_id = ?2, number = ?3, cause = ?4, origin = ?5, text = ?6, created_at = ?7
WHERE revision_id = ?1
