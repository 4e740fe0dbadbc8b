INSERT INTO claims_fts (rowid, excerpt, restatement, note)
VALUES (?1, ?2, ?3, ?4)
