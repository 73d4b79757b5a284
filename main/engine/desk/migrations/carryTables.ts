/** Version 7 of `desk.db`: a desk that goes on with a later bundle of its round. */
export const carryTables = `
  -- When the office made the bundle; NULL where the desk is from before this was kept.
  ALTER TABLE identity ADD COLUMN bundle_created TEXT;

  -- Each later bundle that the desk went on with, and what that changed.
  CREATE TABLE carried (
    bundle_id TEXT PRIMARY KEY CHECK (length(bundle_id) = 32),
    at TEXT NOT NULL,
    report TEXT NOT NULL CHECK (json_valid(report)),
    seen INTEGER NOT NULL CHECK (seen IN (0, 1))
  ) STRICT;

  -- What the juror gave that a later bundle has no place for: kept, and counted nowhere.
  CREATE TABLE set_aside (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    entry_code TEXT NOT NULL REFERENCES entry (code),
    bundle_id TEXT NOT NULL CHECK (length(bundle_id) = 32),
    held TEXT NOT NULL CHECK (json_valid(held)),
    seen INTEGER NOT NULL DEFAULT 0 CHECK (seen IN (0, 1))
  ) STRICT;
  CREATE INDEX set_aside_of_entry ON set_aside (entry_code);

  -- A sheet that the juror should look at again, and why.
  CREATE TABLE look_again (
    entry_code TEXT PRIMARY KEY REFERENCES entry (code),
    reasons TEXT NOT NULL CHECK (json_valid(reasons))
  ) STRICT;
`
