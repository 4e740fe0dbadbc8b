DELETE FROM corrections
WHERE correction_id = ?1
