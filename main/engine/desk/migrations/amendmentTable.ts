/** Version 9 of `desk.db`: what the juror changed after sending. Kept for good once its file was written. */
export const amendmentTable = `
  CREATE TABLE amendment (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    payload_sha256 TEXT NOT NULL UNIQUE CHECK (length(payload_sha256) = 64),
    -- Payload digest of the export whose sheet it changes.
    amends TEXT NOT NULL CHECK (length(amends) = 64),
    entry_code TEXT NOT NULL,
    payload TEXT NOT NULL CHECK (json_valid(payload)),
    file TEXT NOT NULL,
    written INTEGER NOT NULL DEFAULT 0 CHECK (written IN (0, 1))
  ) STRICT;
  CREATE INDEX amendment_by_sheet ON amendment (amends, entry_code, number);
  CREATE TRIGGER amendment_stays
    BEFORE UPDATE OF payload_sha256, amends, entry_code, payload, file ON amendment
    BEGIN SELECT RAISE (ABORT, 'an amendment is never rewritten'); END;
  CREATE TRIGGER amendment_remains BEFORE DELETE ON amendment WHEN OLD.written = 1
    BEGIN SELECT RAISE (ABORT, 'an amendment is never forgotten'); END;
`
