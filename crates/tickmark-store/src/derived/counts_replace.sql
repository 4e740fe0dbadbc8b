UPDATE article_counts
SET
    words = ?2, total = ?3, proposed = ?4, decided = ?5, problems = ?6, orphaned = ?7
WHERE article_id = ?1
