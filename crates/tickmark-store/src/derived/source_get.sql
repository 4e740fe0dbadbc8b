SELECT search_row, title, author, publisher, url
FROM source_search
WHERE source_id = ?1
