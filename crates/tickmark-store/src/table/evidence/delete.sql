DELETE FROM evidence
WHERE evidence_id = ?1
