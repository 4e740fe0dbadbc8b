DELETE FROM revisions
WHERE revision_id = ?1
