/** Version 2 of `office.db`: where each bundle lies, what its build reused, and which warnings were accepted. */
export const rebuildTables = `
  ALTER TABLE build ADD COLUMN path TEXT NOT NULL DEFAULT '';
  ALTER TABLE build ADD COLUMN reused INTEGER NOT NULL DEFAULT 0 CHECK (reused >= 0);

  -- A warning as it was worded, without its line: a row put in above it changes nothing.
  CREATE TABLE accepted_warning (
    warning TEXT PRIMARY KEY CHECK (json_valid(warning)),
    accepted_at TEXT NOT NULL
  ) STRICT;
`
