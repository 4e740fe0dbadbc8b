DELETE FROM folders
WHERE folder_id = ?1
