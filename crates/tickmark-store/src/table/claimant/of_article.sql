SELECT
    claimant_id, article_id, name
FROM claimants
WHERE article_id = ?1
ORDER BY name, claimant_id
