INSERT INTO articles (
    article_id, title, byline, publication, published, language, url, created_at
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
