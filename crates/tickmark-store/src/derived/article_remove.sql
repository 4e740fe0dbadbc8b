INSERT INTO articles_fts (articles_fts, rowid, title, byline, publication, text)
VALUES ('delete', ?1, ?2, ?3, ?4, ?5)
