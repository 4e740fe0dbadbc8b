UPDATE reviewers
SET
    name = ?2, initials = ?3, created_at = ?4
WHERE reviewer_id = ?1
