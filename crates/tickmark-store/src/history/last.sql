SELECT sequence, hash
FROM history
ORDER BY sequence DESC
LIMIT 1
