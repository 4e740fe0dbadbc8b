INSERT INTO folders (
    folder_id, name, created_at
)
VALUES (?1, ?2, ?3)
