UPDATE rating_scales
SET
    pack = ?2, created_at = ?3
WHERE scale_id = ?1
