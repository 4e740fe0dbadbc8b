DELETE FROM queries
WHERE query_id = ?1
