INSERT INTO claimants (
    claimant_id, article_id, name
)
VALUES (?1, ?2, ?3)
