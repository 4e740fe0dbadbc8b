SELECT
    scale_id, pack, created_at
FROM rating_scales
ORDER BY created_at, scale_id
