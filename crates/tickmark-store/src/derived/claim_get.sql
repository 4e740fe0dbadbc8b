SELECT search_row, article_id, excerpt, restatement, note, state, verdict, anchor_state
FROM claim_search
WHERE claim_id = ?1
