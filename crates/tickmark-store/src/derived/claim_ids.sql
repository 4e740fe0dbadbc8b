SELECT claim_id
FROM claims
WHERE article_id = ?1
