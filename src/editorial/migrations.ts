// The schema of the editorial records, one migration a version, in order. A migration that was released never changes.

/** Marks a SQLite file as ours ("OTRr"). */
export const APPLICATION_ID = 0x4f545272;

const FIRST = `
CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX auditBySubject ON audit (subject, id);
CREATE TRIGGER auditIsNeverChanged BEFORE UPDATE ON audit
  BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER auditIsNeverDeleted BEFORE DELETE ON audit
  BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;

CREATE TABLE reviews (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  article TEXT NOT NULL,
  sentence TEXT NOT NULL,
  label TEXT NOT NULL CHECK (label IN ('allegation', 'denial', 'reporting')),
  previous TEXT CHECK (previous IN ('allegation', 'denial', 'reporting')),
  reason TEXT NOT NULL,
  UNIQUE (article, sentence, label, who, at)
) STRICT;

CREATE TABLE flags (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  article TEXT NOT NULL,
  quote TEXT NOT NULL,
  text TEXT NOT NULL,
  label TEXT NOT NULL CHECK (label IN ('allegation', 'denial', 'reporting')),
  state TEXT NOT NULL CHECK (state IN ('open', 'upheld', 'dismissed')),
  decidedBy TEXT,
  decidedAt TEXT,
  UNIQUE (who, quote, at)
) STRICT;
CREATE UNIQUE INDEX oneOpenFlagAPerson ON flags (who, quote, text) WHERE state = 'open';

CREATE TABLE posts (
  message TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('post', 'follow-up', 'claim')),
  at TEXT NOT NULL,
  guild TEXT NOT NULL,
  forum TEXT NOT NULL,
  thread TEXT NOT NULL,
  person TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('seen', 'answered', 'unanswered', 'declined', 'gone')),
  why TEXT,
  PRIMARY KEY (message, kind)
) STRICT;
CREATE INDEX postsByPerson ON posts (person, at);

CREATE TABLE silences (
  thread TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  editor TEXT NOT NULL
) STRICT;

CREATE TABLE drafts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  message TEXT NOT NULL,
  guild TEXT NOT NULL,
  forum TEXT NOT NULL,
  thread TEXT NOT NULL,
  person TEXT NOT NULL,
  question TEXT NOT NULL,
  answer TEXT NOT NULL,
  quotes TEXT NOT NULL,
  note TEXT,
  state TEXT NOT NULL CHECK (state IN
    ('open', 'edited', 'approved', 'rejected', 'taken-over', 'posting', 'posted', 'undeliverable')),
  editor TEXT,
  reason TEXT,
  changed TEXT NOT NULL,
  reviewMessage TEXT,
  UNIQUE (message, kind),
  FOREIGN KEY (message, kind) REFERENCES posts (message, kind)
) STRICT;
CREATE INDEX draftsByState ON drafts (state, id);

CREATE TABLE published (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('forum', 'ask', 'shared', 'note')),
  guild TEXT,
  channel TEXT NOT NULL,
  message TEXT NOT NULL UNIQUE,
  thread INTEGER NOT NULL CHECK (thread IN (0, 1)),
  draft INTEGER REFERENCES drafts (id)
) STRICT;

CREATE TABLE publishedQuotes (
  published INTEGER NOT NULL REFERENCES published (id),
  quote TEXT NOT NULL,
  article TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (published, quote)
) STRICT;
CREATE INDEX publishedByArticle ON publishedQuotes (article, published);

CREATE TABLE corrections (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  article TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('corrected', 'withdrawn', 'restored')),
  text TEXT NOT NULL
) STRICT;
CREATE INDEX correctionsByArticle ON corrections (article, id);

CREATE TABLE jobs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  channel TEXT NOT NULL,
  payload TEXT NOT NULL,
  nonce TEXT NOT NULL UNIQUE,
  created TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed')),
  attempts INTEGER NOT NULL,
  due INTEGER NOT NULL,
  tried INTEGER,
  result TEXT,
  error TEXT
) STRICT;
CREATE INDEX jobsByDue ON jobs (state, due, id);
`;

/** Flags say what the reader thinks is right, and where they saw it. */
const FLAGS_IN_PLACE = `
ALTER TABLE flags ADD COLUMN suggested TEXT CHECK (suggested IN ('allegation', 'denial', 'reporting'));
ALTER TABLE flags ADD COLUMN guild TEXT;
ALTER TABLE flags ADD COLUMN channel TEXT;
ALTER TABLE flags ADD COLUMN message TEXT;
`;

/** What is about to be shown to all, recorded before it is sent; gone once it is known what came of it. */
const INTENTS = `
CREATE TABLE intents (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('ask', 'shared')),
  guild TEXT,
  channel TEXT NOT NULL,
  message TEXT,
  interaction TEXT NOT NULL,
  thread INTEGER NOT NULL CHECK (thread IN (0, 1)),
  asOf INTEGER NOT NULL,
  quotes TEXT NOT NULL
) STRICT;
`;

/** A checksum for every row, see `sums.ts`. */
const SUMS = `
CREATE TABLE sums (
  tab TEXT NOT NULL,
  key TEXT NOT NULL,
  sum TEXT NOT NULL,
  PRIMARY KEY (tab, key)
) STRICT, WITHOUT ROWID;
`;

/** The trail is append-only, but for the names of people who are taken out of it. */
const ERASING = `
CREATE TABLE erasing (yes INTEGER NOT NULL) STRICT;
DROP TRIGGER auditIsNeverChanged;
CREATE TRIGGER auditIsNeverChanged BEFORE UPDATE ON audit
  WHEN NOT EXISTS (SELECT 1 FROM erasing) OR NEW.id <> OLD.id OR NEW.at <> OLD.at OR NEW.action <> OLD.action
    OR NEW.subject <> OLD.subject
  BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
`;

/** Whoever gave a review may take it back: it stays, and counts no more. */
const TAKEN_BACK = `
ALTER TABLE reviews ADD COLUMN takenBack TEXT;
`;

/** Questions asked in public that the corpus does not answer. */
const UNANSWERED = `
CREATE TABLE unanswered (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('forum', 'ask')),
  guild TEXT NOT NULL,
  channel TEXT NOT NULL,
  message TEXT NOT NULL,
  person TEXT NOT NULL,
  question TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'looked at', 'answered', 'not told')),
  editor TEXT,
  changed TEXT NOT NULL,
  UNIQUE (kind, message)
) STRICT;
`;

/** Which case a place on Discord is about. */
const BINDINGS = `
CREATE TABLE bindings (
  place TEXT PRIMARY KEY,
  caseName TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL
) STRICT;
`;

/** SQL of each version: `MIGRATIONS[n]` brings version n to n + 1. */
export const MIGRATIONS: readonly string[] = [
  ...[FIRST, FLAGS_IN_PLACE, INTENTS, SUMS, ERASING],
  ...[TAKEN_BACK, UNANSWERED, BINDINGS],
];

/** Since this version every row has a checksum. */
export const SUMS_VERSION = MIGRATIONS.indexOf(SUMS) + 1;

/** Every table but that of the checksums, parents before children. Export and import go through them in this order. */
export const TABLES = [
  "audit",
  "reviews",
  "flags",
  "posts",
  "silences",
  "drafts",
  "published",
  "publishedQuotes",
  "corrections",
  "jobs",
  "intents",
  "unanswered",
  "bindings",
] as const;
export type Table = (typeof TABLES)[number];
