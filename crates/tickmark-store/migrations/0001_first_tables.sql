-- Which of these files were run, and what they said.

CREATE TABLE migrations (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;

-- Tables a reviewer writes, each through the journal. Foreign keys are checked at commit, so that
-- the rows of one operation may be written in any order.
-- `search_row` is the key of the full-text index; it means nothing outside this file.

CREATE TABLE articles (
    search_row INTEGER PRIMARY KEY,
    article_id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    byline TEXT,
    publication TEXT,
    published TEXT,
    language TEXT,
    url TEXT,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE revisions (
    revision_id TEXT PRIMARY KEY NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (article_id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 1),
    cause TEXT NOT NULL,
    origin TEXT,
    text TEXT NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (article_id, number)
) STRICT;

CREATE TABLE blocks (
    block_id TEXT PRIMARY KEY NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (article_id) DEFERRABLE INITIALLY DEFERRED,
    revision_id TEXT NOT NULL REFERENCES revisions (revision_id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 0),
    range_start INTEGER NOT NULL CHECK (range_start >= 0),
    range_end INTEGER NOT NULL CHECK (range_end >= range_start),
    role TEXT NOT NULL,
    keep TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX blocks_by_article ON blocks (article_id);
CREATE INDEX blocks_by_revision ON blocks (revision_id, number);

CREATE TABLE claimants (
    claimant_id TEXT PRIMARY KEY NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (article_id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX claimants_by_article ON claimants (article_id);

CREATE TABLE claims (
    search_row INTEGER PRIMARY KEY,
    claim_id TEXT NOT NULL UNIQUE,
    article_id TEXT NOT NULL REFERENCES articles (article_id) DEFERRABLE INITIALLY DEFERRED,
    claimant_id TEXT REFERENCES claimants (claimant_id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    origin TEXT NOT NULL,
    kind TEXT NOT NULL,
    kinds TEXT NOT NULL CHECK (json_valid(kinds)),
    restatement TEXT NOT NULL,
    score REAL NOT NULL,
    reason TEXT NOT NULL,
    suggested_query TEXT,
    verdict TEXT,
    check_status TEXT NOT NULL,
    note TEXT NOT NULL,
    content_key TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE INDEX claims_by_article ON claims (article_id, claim_id);
CREATE INDEX claims_by_claimant ON claims (claimant_id) WHERE claimant_id IS NOT NULL;

CREATE TABLE details (
    detail_id TEXT PRIMARY KEY NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (article_id) DEFERRABLE INITIALLY DEFERRED,
    claim_id TEXT NOT NULL REFERENCES claims (claim_id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 0),
    kind TEXT NOT NULL,
    value TEXT,
    reason TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX details_by_article ON details (article_id, claim_id, number);
CREATE INDEX details_by_claim ON details (claim_id, number);

CREATE TABLE anchors (
    anchor_id TEXT PRIMARY KEY NOT NULL,
    article_id TEXT NOT NULL,
    revision_id TEXT NOT NULL REFERENCES revisions (revision_id) DEFERRABLE INITIALLY DEFERRED,
    claim_id TEXT NOT NULL REFERENCES claims (claim_id) DEFERRABLE INITIALLY DEFERRED,
    detail_id TEXT REFERENCES details (detail_id) DEFERRABLE INITIALLY DEFERRED,
    range_start INTEGER CHECK (range_start >= 0),
    range_end INTEGER CHECK (range_end >= range_start),
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    state TEXT NOT NULL,
    score REAL NOT NULL,
    CHECK ((range_start IS NULL) = (range_end IS NULL))
) STRICT;

CREATE INDEX anchors_by_revision ON anchors (revision_id);
CREATE UNIQUE INDEX anchors_by_claim ON anchors (claim_id, revision_id, ifnull(detail_id, ''));
CREATE INDEX anchors_by_detail ON anchors (detail_id) WHERE detail_id IS NOT NULL;

CREATE TABLE sources (
    search_row INTEGER PRIMARY KEY,
    source_id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    rank TEXT NOT NULL,
    title TEXT NOT NULL,
    author TEXT,
    publisher TEXT,
    url TEXT,
    url_key TEXT,
    published TEXT,
    accessed TEXT,
    note TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE INDEX sources_by_url_key ON sources (url_key) WHERE url_key IS NOT NULL;

CREATE TABLE evidence (
    evidence_id TEXT PRIMARY KEY NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (article_id) DEFERRABLE INITIALLY DEFERRED,
    claim_id TEXT NOT NULL REFERENCES claims (claim_id) DEFERRABLE INITIALLY DEFERRED,
    source_id TEXT NOT NULL REFERENCES sources (source_id) DEFERRABLE INITIALLY DEFERRED,
    stance TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    locator TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE INDEX evidence_by_article ON evidence (article_id);
CREATE INDEX evidence_by_claim ON evidence (claim_id);
CREATE INDEX evidence_by_source ON evidence (source_id, claim_id);

CREATE TABLE queries (
    query_id TEXT PRIMARY KEY NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (article_id) DEFERRABLE INITIALLY DEFERRED,
    claim_id TEXT NOT NULL REFERENCES claims (claim_id) DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL,
    answer TEXT,
    created_at TEXT NOT NULL
) STRICT;

CREATE INDEX queries_by_article ON queries (article_id);
CREATE INDEX queries_by_claim ON queries (claim_id);

CREATE TABLE corrections (
    correction_id TEXT PRIMARY KEY NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (article_id) DEFERRABLE INITIALLY DEFERRED,
    claim_id TEXT NOT NULL REFERENCES claims (claim_id) DEFERRABLE INITIALLY DEFERRED,
    replacement TEXT NOT NULL,
    severity TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE INDEX corrections_by_article ON corrections (article_id);
CREATE INDEX corrections_by_claim ON corrections (claim_id);

CREATE TABLE reviewers (
    reviewer_id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    initials TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The record of the work. History and journal are only ever added to.

-- The hash of an operation is its id: it covers the operation, its journal and the hash before it.

CREATE TABLE history (
    sequence INTEGER PRIMARY KEY,
    scope TEXT NOT NULL,
    op TEXT NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('do', 'undo', 'redo')),
    target INTEGER REFERENCES history (sequence),
    reviewer TEXT NOT NULL,
    initials TEXT NOT NULL,
    device TEXT NOT NULL,
    at TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE journal (
    sequence INTEGER NOT NULL REFERENCES history (sequence) DEFERRABLE INITIALLY DEFERRED,
    entry INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    claim_id TEXT,
    before TEXT,
    after TEXT,
    PRIMARY KEY (sequence, entry)
) STRICT;

CREATE INDEX journal_by_row ON journal (row_id, sequence, entry);
CREATE INDEX journal_by_claim ON journal (claim_id, sequence) WHERE claim_id IS NOT NULL;

-- What Undo and Redo would take next, per scope: follows from history, kept so that it need not
-- be read through.
CREATE TABLE steps (
    scope TEXT NOT NULL,
    stack TEXT NOT NULL CHECK (stack IN ('undo', 'redo')),
    sequence INTEGER NOT NULL REFERENCES history (sequence) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (scope, stack, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- Derived: kept in step in the transaction of each change, and checked by verify.

CREATE TABLE article_counts (
    article_id TEXT PRIMARY KEY NOT NULL,
    words INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0,
    proposed INTEGER NOT NULL DEFAULT 0,
    decided INTEGER NOT NULL DEFAULT 0,
    problems INTEGER NOT NULL DEFAULT 0,
    orphaned INTEGER NOT NULL DEFAULT 0,
    updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIEW article_search AS
SELECT
    a.search_row, a.article_id, a.title, coalesce(a.byline, '') AS byline,
    coalesce(a.publication, '') AS publication, coalesce(r.text, '') AS text
FROM articles AS a
LEFT JOIN revisions AS r ON r.revision_id = (
    SELECT n.revision_id
    FROM revisions AS n
    WHERE n.article_id = a.article_id
    ORDER BY n.number DESC
    LIMIT 1
);

CREATE VIEW claim_search AS
SELECT
    c.search_row, c.claim_id, c.article_id, coalesce(w.exact, '') AS excerpt, c.restatement, c.note,
    c.state, c.verdict, coalesce(w.state, 'exact') AS anchor_state
FROM claims AS c
LEFT JOIN anchors AS w
    ON w.claim_id = c.claim_id
    AND w.detail_id IS NULL
    AND w.revision_id = (
        SELECT n.revision_id
        FROM revisions AS n
        WHERE n.article_id = c.article_id
        ORDER BY n.number DESC
        LIMIT 1
    );

CREATE VIEW source_search AS
SELECT
    search_row, source_id, title, coalesce(author, '') AS author,
    coalesce(publisher, '') AS publisher, coalesce(url, '') AS url
FROM sources;

CREATE VIRTUAL TABLE articles_fts USING fts5 (
    title, byline, publication, text,
    content = 'article_search', content_rowid = 'search_row',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE VIRTUAL TABLE claims_fts USING fts5 (
    excerpt, restatement, note,
    content = 'claim_search', content_rowid = 'search_row',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE VIRTUAL TABLE sources_fts USING fts5 (
    title, author, publisher, url,
    content = 'source_search', content_rowid = 'search_row',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
