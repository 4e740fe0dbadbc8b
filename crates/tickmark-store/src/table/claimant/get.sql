SELECT
    claimant_id, article_id, name
FROM claimants
WHERE claimant_id = ?1
