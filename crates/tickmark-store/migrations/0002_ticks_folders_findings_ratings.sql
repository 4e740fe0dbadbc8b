-- The checker's pencil: exact words ticked or waived. A tick stands in the current revision; when
-- a new one is made it is carried over, and counts no more where its words changed.

CREATE TABLE ticks (
    tick_id TEXT PRIMARY KEY NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (article_id) DEFERRABLE INITIALLY DEFERRED,
    revision_id TEXT NOT NULL REFERENCES revisions (revision_id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    range_start INTEGER CHECK (range_start >= 0),
    range_end INTEGER CHECK (range_end >= range_start),
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    initials TEXT NOT NULL,
    created_at TEXT NOT NULL,
    CHECK ((range_start IS NULL) = (range_end IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX ticks_by_article ON ticks (article_id);
CREATE INDEX ticks_by_revision ON ticks (revision_id);

-- Where an article is kept.

CREATE TABLE folders (
    folder_id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE articles ADD COLUMN folder_id TEXT REFERENCES folders (folder_id)
DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE articles ADD COLUMN tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags));
ALTER TABLE articles ADD COLUMN shelf TEXT NOT NULL DEFAULT 'desk';
ALTER TABLE articles ADD COLUMN scale TEXT NOT NULL DEFAULT 'editorial';

CREATE INDEX articles_by_folder ON articles (folder_id) WHERE folder_id IS NOT NULL;

-- Why a claim is placed where it is when the most important come first.

ALTER TABLE claims ADD COLUMN score_reasons TEXT NOT NULL DEFAULT '[]'
CHECK (json_valid(score_reasons));

-- What a rule noticed is worked out from the text; kept is only what a reviewer waved off: one
-- finding by its content, or a rule for the whole article when there is no content key.

CREATE TABLE finding_dismissals (
    dismissal_id TEXT PRIMARY KEY NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (article_id) DEFERRABLE INITIALLY DEFERRED,
    rule TEXT NOT NULL,
    content_key TEXT,
    reason TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX finding_dismissals_by_article ON finding_dismissals (article_id);

-- Rating scales of the reviewer's own, and the public rating of a claim beside its verdict.

CREATE TABLE rating_scales (
    scale_id TEXT PRIMARY KEY NOT NULL,
    pack TEXT NOT NULL CHECK (json_valid(pack)),
    created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ratings (
    rating_id TEXT PRIMARY KEY NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (article_id) DEFERRABLE INITIALLY DEFERRED,
    claim_id TEXT NOT NULL REFERENCES claims (claim_id) DEFERRABLE INITIALLY DEFERRED,
    scale TEXT NOT NULL,
    label TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX ratings_by_article ON ratings (article_id);
CREATE UNIQUE INDEX ratings_by_claim ON ratings (claim_id, scale);
