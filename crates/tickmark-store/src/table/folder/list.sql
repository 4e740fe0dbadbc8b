SELECT
    folder_id, name, created_at
FROM folders
ORDER BY name, folder_id
