UPDATE claimants
SET
    article_id = ?2, name = ?3
WHERE claimant_id = ?1
