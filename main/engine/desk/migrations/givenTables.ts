/** Version 8 of `desk.db`: a desk for reading, with what jurors were told before their meeting. Written once. */
export const givenTables = `
  CREATE TABLE given (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    about TEXT NOT NULL CHECK (json_valid(about))
  ) STRICT;

  CREATE TABLE given_scores (
    entry_code TEXT PRIMARY KEY REFERENCES entry (code),
    -- By whom the juror's own sheet is; NULL where there is none.
    own TEXT,
    sheets TEXT NOT NULL CHECK (json_valid(sheets))
  ) STRICT;
`
