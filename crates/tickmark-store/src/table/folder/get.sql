SELECT
    folder_id, name, created_at
FROM folders
WHERE folder_id = ?1
