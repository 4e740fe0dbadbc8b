INSERT INTO history (
    sequence, scope, op, cause, target, reviewer, initials, device, at, hash
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
