SELECT h.op
FROM history AS h
WHERE h.sequence = (SELECT max(s.sequence) FROM steps AS s WHERE s.scope = ?1 AND s.stack = ?2)
