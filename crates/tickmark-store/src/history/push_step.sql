INSERT INTO steps (scope, stack, sequence)
VALUES (?1, ?2, ?3)
