SELECT a.article_id, a.title, a.byline, a.publication, a.shelf
FROM articles_fts AS f
CROSS JOIN articles AS a ON a.search_row = f.rowid
WHERE articles_fts MATCH ?1 AND a.shelf <> 'bin'
ORDER BY f.rowid DESC
LIMIT ?2
