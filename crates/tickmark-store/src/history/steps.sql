SELECT scope, stack, sequence
FROM steps
