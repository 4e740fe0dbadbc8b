SELECT state, verdict, anchor_state
FROM claim_search
WHERE article_id = ?1
