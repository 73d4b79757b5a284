/**
 * Version 4 of `office.db`: what the jury does at its meeting. All of it can be followed by something
 * later, and none is ever rewritten or taken away. `salt` keeps a line of the log from being guessed by its digest.
 */
export const deliberationTables = `
  ALTER TABLE audit ADD COLUMN salt TEXT NOT NULL DEFAULT '';

  CREATE TABLE amendment (
    payload_sha256 TEXT PRIMARY KEY CHECK (length(payload_sha256) = 64),
    edition TEXT NOT NULL,
    round INTEGER NOT NULL,
    juror_id TEXT NOT NULL,
    entry_code TEXT NOT NULL,
    -- 'juror': the key of the juror's desk signed; 'office': the office did, before witnesses.
    signer TEXT NOT NULL CHECK (signer IN ('juror', 'office')),
    payload TEXT NOT NULL CHECK (json_valid(payload)),
    jws TEXT NOT NULL,
    taken_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX amendment_by_sheet ON amendment (edition, round, juror_id, entry_code);
  CREATE TRIGGER amendment_stays BEFORE UPDATE ON amendment
    BEGIN SELECT RAISE (ABORT, 'an amendment is never rewritten'); END;
  CREATE TRIGGER amendment_remains BEFORE DELETE ON amendment
    BEGIN SELECT RAISE (ABORT, 'an amendment is never forgotten'); END;

  CREATE TABLE jury_decision (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    edition TEXT NOT NULL,
    round INTEGER NOT NULL,
    decision TEXT NOT NULL CHECK (json_valid(decision)),
    decided_at TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER jury_decision_stays BEFORE UPDATE ON jury_decision
    BEGIN SELECT RAISE (ABORT, 'a decision of the jury is never rewritten'); END;
  CREATE TRIGGER jury_decision_remains BEFORE DELETE ON jury_decision
    BEGIN SELECT RAISE (ABORT, 'a decision of the jury is never forgotten'); END;

  -- Scores given to jurors to read, and with them the keys of documents that not all of them were assigned.
  CREATE TABLE given_bundle (
    bundle_id TEXT PRIMARY KEY CHECK (length(bundle_id) = 32),
    edition TEXT NOT NULL,
    round INTEGER NOT NULL,
    created TEXT NOT NULL,
    file TEXT NOT NULL,
    readers TEXT NOT NULL CHECK (json_valid(readers))
  ) STRICT;

  CREATE TABLE meeting_event (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    edition TEXT NOT NULL,
    round INTEGER NOT NULL,
    at TEXT NOT NULL,
    act TEXT NOT NULL CHECK (json_valid(act))
  ) STRICT;
  CREATE TRIGGER meeting_event_stays BEFORE UPDATE ON meeting_event
    BEGIN SELECT RAISE (ABORT, 'what happened is never rewritten'); END;
  CREATE TRIGGER meeting_event_remains BEFORE DELETE ON meeting_event
    BEGIN SELECT RAISE (ABORT, 'what happened is never forgotten'); END;

  CREATE TABLE minutes (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    edition TEXT NOT NULL,
    round INTEGER NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    pdf BLOB NOT NULL,
    written_at TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER minutes_stay BEFORE UPDATE ON minutes
    BEGIN SELECT RAISE (ABORT, 'minutes are never rewritten'); END;

  -- How the jury looks at its entries: this alone is written over.
  CREATE TABLE deliberation_view (
    edition TEXT NOT NULL,
    round INTEGER NOT NULL,
    view TEXT NOT NULL CHECK (json_valid(view)),
    letters TEXT NOT NULL CHECK (json_valid(letters)),
    PRIMARY KEY (edition, round)
  ) STRICT;
`
