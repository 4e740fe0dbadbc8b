DELETE FROM rating_scales
WHERE scale_id = ?1
