INSERT INTO passages_fts (passages_fts, rowid, excerpt)
VALUES ('delete', ?1, ?2)
