INSERT INTO articles_fts (rowid, title, byline, publication, text)
VALUES (?1, ?2, ?3, ?4, ?5)
