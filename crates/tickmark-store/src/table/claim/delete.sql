DELETE FROM claims
WHERE claim_id = ?1
