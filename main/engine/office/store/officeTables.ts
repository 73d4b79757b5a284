/** Version 1 of `office.db`: the office's keys, what it built, and every score file it accepted. */
export const officeTables = `
  CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    signing_key TEXT NOT NULL CHECK (json_valid(signing_key)),
    identity TEXT NOT NULL,
    recipient TEXT NOT NULL,
    made_at TEXT NOT NULL
  ) STRICT;

  -- A rebuild of the same round keeps the entries' identities and the jurors' slips.
  CREATE TABLE entry_key (
    edition TEXT NOT NULL,
    round INTEGER NOT NULL,
    entry_code TEXT NOT NULL,
    identity TEXT NOT NULL,
    recipient TEXT NOT NULL,
    PRIMARY KEY (edition, round, entry_code)
  ) STRICT;

  CREATE TABLE juror_secret (
    edition TEXT NOT NULL,
    round INTEGER NOT NULL,
    juror_id TEXT NOT NULL,
    passphrase TEXT NOT NULL,
    enrolment TEXT NOT NULL CHECK (json_valid(enrolment)),
    PRIMARY KEY (edition, round, juror_id)
  ) STRICT;

  CREATE TABLE build (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    bundle_id TEXT NOT NULL UNIQUE CHECK (length(bundle_id) = 32),
    file TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    created TEXT NOT NULL,
    documents INTEGER NOT NULL,
    prize_identity TEXT NOT NULL,
    rubric_sha256 TEXT NOT NULL CHECK (length(rubric_sha256) = 64),
    contents TEXT NOT NULL CHECK (json_valid(contents)),
    jurors TEXT NOT NULL CHECK (json_valid(jurors))
  ) STRICT;

  -- The key of a juror's desk, pinned with the first score file that was accepted.
  CREATE TABLE juror_key (
    edition TEXT NOT NULL,
    round INTEGER NOT NULL,
    juror_id TEXT NOT NULL,
    key TEXT NOT NULL CHECK (json_valid(key)),
    pinned_at TEXT NOT NULL,
    PRIMARY KEY (edition, round, juror_id)
  ) STRICT;

  -- Files byte for byte as they came; two files with one payload are the same score file.
  CREATE TABLE score_file (
    payload_sha256 TEXT PRIMARY KEY CHECK (length(payload_sha256) = 64),
    edition TEXT NOT NULL,
    round INTEGER NOT NULL,
    juror_id TEXT NOT NULL,
    bundle_id TEXT NOT NULL REFERENCES build (bundle_id),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    previous TEXT CHECK (length(previous) = 64),
    created TEXT NOT NULL,
    collected_at TEXT NOT NULL,
    tracker TEXT NOT NULL,
    payload TEXT NOT NULL CHECK (json_valid(payload)),
    file BLOB NOT NULL,
    CHECK ((revision = 1) = (previous IS NULL))
  ) STRICT;
  CREATE INDEX score_file_by_juror ON score_file (edition, round, juror_id, revision);
  CREATE TRIGGER score_file_stays BEFORE UPDATE ON score_file
    BEGIN SELECT RAISE (ABORT, 'a score file is never rewritten'); END;
  CREATE TRIGGER score_file_remains BEFORE DELETE ON score_file
    BEGIN SELECT RAISE (ABORT, 'a score file is never forgotten'); END;

  -- Each line names the digest of the one before it.
  CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    act TEXT NOT NULL,
    details TEXT NOT NULL CHECK (json_valid(details)),
    previous_sha256 TEXT NOT NULL CHECK (length(previous_sha256) = 64),
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64)
  ) STRICT;
  CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
    BEGIN SELECT RAISE (ABORT, 'the audit log is never rewritten'); END;
  CREATE TRIGGER audit_remains BEFORE DELETE ON audit
    BEGIN SELECT RAISE (ABORT, 'the audit log is never forgotten'); END;
`
