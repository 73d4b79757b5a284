/** Version 1 of `desk.db`: who the juror is, and everything the juror says. */
export const deskTables = `
  CREATE TABLE identity (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    bundle_id TEXT NOT NULL CHECK (length(bundle_id) = 32),
    prize TEXT NOT NULL CHECK (json_valid(prize)),
    juror TEXT NOT NULL CHECK (json_valid(juror)),
    office TEXT NOT NULL CHECK (json_valid(office)),
    signing_key TEXT NOT NULL CHECK (json_valid(signing_key)),
    certificate TEXT NOT NULL,
    opened_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE entry (
    code TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    assignment TEXT NOT NULL CHECK (assignment IN ('reads', 'recused', 'none')),
    description TEXT NOT NULL CHECK (json_valid(description))
  ) STRICT;

  CREATE TABLE declaration (
    entry_code TEXT PRIMARY KEY REFERENCES entry (code),
    declaration TEXT NOT NULL CHECK (declaration IN ('none', 'conflict')),
    reason TEXT NOT NULL,
    CHECK (declaration = 'none' OR reason <> '')
  ) STRICT;

  CREATE TABLE abstention (
    entry_code TEXT PRIMARY KEY REFERENCES entry (code),
    reason TEXT NOT NULL CHECK (reason <> '')
  ) STRICT;

  -- A criterion not scored has no row; points in hundredths, NULL for "not applicable".
  CREATE TABLE mark (
    entry_code TEXT NOT NULL REFERENCES entry (code),
    criterion TEXT NOT NULL CHECK (criterion <> ''),
    points INTEGER,
    PRIMARY KEY (entry_code, criterion)
  ) STRICT;

  CREATE TABLE comment (
    entry_code TEXT NOT NULL REFERENCES entry (code),
    criterion_id TEXT NOT NULL CHECK (criterion_id <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (entry_code, criterion_id)
  ) STRICT;

  CREATE TABLE overall_comment (
    entry_code TEXT PRIMARY KEY REFERENCES entry (code),
    text TEXT NOT NULL CHECK (text <> '')
  ) STRICT;

  CREATE TABLE evidence (
    entry_code TEXT NOT NULL REFERENCES entry (code),
    position INTEGER NOT NULL CHECK (position >= 0),
    cited TEXT NOT NULL CHECK (json_valid(cited)),
    PRIMARY KEY (entry_code, position)
  ) STRICT;

  CREATE TABLE reading_place (
    document_id TEXT PRIMARY KEY,
    page INTEGER NOT NULL CHECK (page >= 1),
    scale TEXT NOT NULL
  ) STRICT;

  -- Every change that a juror made, with what was there before: as JSON, NULL for nothing.
  CREATE TABLE change (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    entry_code TEXT NOT NULL REFERENCES entry (code),
    kind TEXT NOT NULL
      CHECK (kind IN ('mark', 'comment', 'evidence', 'declaration', 'abstention')),
    criterion TEXT,
    before TEXT CHECK (json_valid(before)),
    after TEXT CHECK (json_valid(after))
  ) STRICT;
  CREATE TRIGGER change_stays BEFORE UPDATE ON change
    BEGIN SELECT RAISE (ABORT, 'a change is never rewritten'); END;
  CREATE TRIGGER change_remains BEFORE DELETE ON change
    BEGIN SELECT RAISE (ABORT, 'a change is never forgotten'); END;

  -- Written before the file is: a revision that may have left the desk is never given twice.
  CREATE TABLE export (
    revision INTEGER PRIMARY KEY CHECK (revision >= 1),
    created TEXT NOT NULL,
    tracker TEXT NOT NULL,
    file TEXT NOT NULL,
    payload BLOB NOT NULL,
    payload_sha256 TEXT NOT NULL CHECK (length(payload_sha256) = 64),
    sheets_sha256 TEXT NOT NULL CHECK (length(sheets_sha256) = 64),
    written INTEGER NOT NULL CHECK (written IN (0, 1))
  ) STRICT;
`
