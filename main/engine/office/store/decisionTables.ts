/**
 * Version 3 of `office.db`: what the secretariat decides about a juror's files, what the last collections said of
 * each file, and what the folder's text files were when the log last looked.
 */
export const decisionTables = `
  -- Whose key signed a file: files of a key that is not the juror's are kept and count for nothing.
  ALTER TABLE score_file ADD COLUMN key TEXT
    GENERATED ALWAYS AS (json_extract(payload, '$.key.x')) VIRTUAL;
  CREATE INDEX score_file_by_key ON score_file
    (edition, round, juror_id, revision, payload_sha256, previous, key);

  -- A decision can be followed by another one; none is ever taken away.
  CREATE TABLE decision (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    edition TEXT NOT NULL,
    round INTEGER NOT NULL,
    juror_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('key', 'history')),
    chosen TEXT NOT NULL,
    set_aside TEXT NOT NULL CHECK (json_valid(set_aside)),
    reason TEXT NOT NULL CHECK (reason <> ''),
    decided_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX decision_by_juror ON decision (edition, round, juror_id, sequence);
  CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
    BEGIN SELECT RAISE (ABORT, 'a decision is never rewritten'); END;
  CREATE TRIGGER decision_remains BEFORE DELETE ON decision
    BEGIN SELECT RAISE (ABORT, 'a decision is never forgotten'); END;

  CREATE TABLE verdict (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    collected_at TEXT NOT NULL,
    file TEXT NOT NULL,
    verdict TEXT NOT NULL,
    code TEXT,
    details TEXT NOT NULL CHECK (json_valid(details)),
    juror_id TEXT,
    revision INTEGER,
    decision TEXT
  ) STRICT;

  CREATE TABLE noted_file (
    file TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
  ) STRICT;
`
