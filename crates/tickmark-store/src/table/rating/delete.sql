DELETE FROM ratings
WHERE rating_id = ?1
