INSERT INTO sources_fts (sources_fts, rowid, title, author, publisher, url)
VALUES ('delete', ?1, ?2, ?3, ?4, ?5)
