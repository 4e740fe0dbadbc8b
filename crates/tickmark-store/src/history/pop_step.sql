DELETE FROM steps
WHERE scope = ?1 AND stack = ?2 AND sequence = ?3
