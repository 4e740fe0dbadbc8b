INSERT INTO ticks (
    tick_id, article_id, revision_id, kind, range_start, range_end, exact, prefix, suffix,
    state, reason, reviewer, initials, created_at
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
