SELECT
    n.words, n.total, n.proposed, n.decided, n.problems, n.orphaned, n.updated_at
FROM article_counts AS n
WHERE n.article_id = ?1
