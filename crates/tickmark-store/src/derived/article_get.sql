SELECT search_row, title, byline, publication, text
FROM article_search
WHERE article_id = ?1
