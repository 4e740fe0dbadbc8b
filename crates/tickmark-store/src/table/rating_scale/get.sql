SELECT
    scale_id, pack, created_at
FROM rating_scales
WHERE scale_id = ?1
