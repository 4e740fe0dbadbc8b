DELETE FROM reviewers
WHERE reviewer_id = ?1
