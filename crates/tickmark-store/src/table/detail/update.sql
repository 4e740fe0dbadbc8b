UPDATE details
SET
    article_id = ?2, claim_id = ?3, number = ?4, kind = ?5, value = ?6, reason = ?7
WHERE detail_id = ?1
