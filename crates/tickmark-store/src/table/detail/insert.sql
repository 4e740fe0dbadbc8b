INSERT INTO details (
    detail_id, article_id, claim_id, number, kind, value, reason
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
