UPDATE folders
SET
    name = ?2, created_at = ?3
WHERE folder_id = ?1
