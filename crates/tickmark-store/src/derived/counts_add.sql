UPDATE article_counts
SET
    total = total + ?2, proposed = proposed + ?3, decided = decided + ?4,
    problems = problems + ?5, orphaned = orphaned + ?6, updated_at = ?7
WHERE article_id = ?1
