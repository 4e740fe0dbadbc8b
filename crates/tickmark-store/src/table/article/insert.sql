INSERT INTO articles (
    article_id, title, byline, publication, published, language, url, created_at,
    folder_id, tags, shelf, scale
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
