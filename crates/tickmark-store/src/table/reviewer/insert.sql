INSERT INTO reviewers (
    reviewer_id, name, initials, created_at
)
VALUES (?1, ?2, ?3, ?4)
