DELETE FROM claimants
WHERE claimant_id = ?1
