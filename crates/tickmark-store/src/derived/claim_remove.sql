INSERT INTO claims_fts (claims_fts, rowid, excerpt, restatement, note)
VALUES ('delete', ?1, ?2, ?3, ?4)
