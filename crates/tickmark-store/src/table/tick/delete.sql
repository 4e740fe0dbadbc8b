DELETE FROM ticks
WHERE tick_id = ?1
