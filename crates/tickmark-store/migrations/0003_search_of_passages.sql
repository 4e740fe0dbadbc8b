-- Passages of sources are searched too: evidence gets the number by which an index knows a row.

CREATE TABLE evidence_numbered (
    search_row INTEGER PRIMARY KEY,
    evidence_id TEXT NOT NULL UNIQUE,
    article_id TEXT NOT NULL REFERENCES articles (article_id) DEFERRABLE INITIALLY DEFERRED,
    claim_id TEXT NOT NULL REFERENCES claims (claim_id) DEFERRABLE INITIALLY DEFERRED,
    source_id TEXT NOT NULL REFERENCES sources (source_id) DEFERRABLE INITIALLY DEFERRED,
    stance TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    locator TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

INSERT INTO evidence_numbered (
    evidence_id, article_id, claim_id, source_id, stance, excerpt, locator, created_at
)
SELECT evidence_id, article_id, claim_id, source_id, stance, excerpt, locator, created_at
FROM evidence
ORDER BY created_at, evidence_id;

DROP TABLE evidence;
ALTER TABLE evidence_numbered RENAME TO evidence;

CREATE INDEX evidence_by_article ON evidence (article_id);
CREATE INDEX evidence_by_claim ON evidence (claim_id);
CREATE INDEX evidence_by_source ON evidence (source_id, claim_id);

CREATE VIEW passage_search AS
SELECT search_row, evidence_id, excerpt
FROM evidence
WHERE excerpt <> '';

CREATE VIRTUAL TABLE passages_fts USING fts5 (
    excerpt,
    content = 'passage_search', content_rowid = 'search_row',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);

INSERT INTO passages_fts (passages_fts) VALUES ('rebuild');

-- A word of four or five letters that is still being typed is looked up, not gathered from all
-- words that begin with it.

DROP TABLE claims_fts;

CREATE VIRTUAL TABLE claims_fts USING fts5 (
    excerpt, restatement, note,
    content = 'claim_search', content_rowid = 'search_row',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4 5'
);

INSERT INTO claims_fts (claims_fts) VALUES ('rebuild');
