INSERT INTO passages_fts (rowid, excerpt)
VALUES (?1, ?2)
