UPDATE ticks
SET
    article_id = ?2, revision_id = ?3, kind = ?4, range_start = ?5, range_end = ?6, exact = ?7,
    prefix = ?8, suffix = ?9, state = ?10, reason = ?11, reviewer = ?12, initials = ?13,
    created_at = ?14
WHERE tick_id = ?1
