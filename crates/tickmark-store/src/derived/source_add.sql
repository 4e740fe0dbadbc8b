INSERT INTO sources_fts (rowid, title, author, publisher, url)
VALUES (?1, ?2, ?3, ?4, ?5)
