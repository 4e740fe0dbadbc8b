INSERT INTO rating_scales (
    scale_id, pack, created_at
)
VALUES (?1, ?2, ?3)
