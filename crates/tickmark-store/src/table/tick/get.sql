SELECT
    tick_id, article_id, revision_id, kind, range_start, range_end, exact, prefix, suffix,
    state, reason, reviewer, initials, created_at
FROM ticks
WHERE tick_id = ?1
