SELECT
    a.article_id, a.title, a.byline, a.publication, a.published, a.language, a.url,
    a.created_at, a.folder_id, a.tags, a.shelf, a.scale, n.words, n.total, n.proposed,
    n.decided, n.problems, n.orphaned, n.updated_at
FROM articles_fts AS f
JOIN articles AS a ON a.search_row = f.rowid
JOIN article_counts AS n ON n.article_id = a.article_id
WHERE articles_fts MATCH ?1
ORDER BY n.updated_at DESC, a.article_id DESC
