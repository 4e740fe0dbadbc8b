SELECT
    reviewer_id, name, initials, created_at
FROM reviewers
WHERE reviewer_id = ?1
