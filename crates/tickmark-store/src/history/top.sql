SELECT max(sequence)
FROM steps
WHERE scope = ?1 AND stack = ?2
