DELETE FROM finding_dismissals
WHERE dismissal_id = ?1
