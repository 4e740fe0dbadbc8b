SELECT
    reviewer_id, name, initials, created_at
FROM reviewers
ORDER BY created_at, reviewer_id
