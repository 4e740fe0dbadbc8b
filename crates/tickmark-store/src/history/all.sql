SELECT
    h.sequence, h.scope, h.op, h.cause, h.target, h.reviewer, h.initials, h.device, h.at, h.hash
FROM history AS h
ORDER BY h.sequence
