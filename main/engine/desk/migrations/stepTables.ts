/**
 * Version 4 of `desk.db`: where the juror stands in the history of changes. The history itself stays as
 * it is written: undoing and redoing are changes too, each written down like any other.
 */
export const stepTables = `
  -- What one undo takes back. 'passed' is neither undone nor redone any more.
  CREATE TABLE step (
    number INTEGER PRIMARY KEY,
    standing TEXT NOT NULL CHECK (standing IN ('done', 'undone', 'passed'))
  ) STRICT;
  CREATE INDEX step_standing ON step (standing, number);

  -- Which change belongs to which step: one that makes it up, or one that undid or redid it.
  CREATE TABLE step_change (
    change_sequence INTEGER PRIMARY KEY REFERENCES change (sequence),
    step_number INTEGER NOT NULL REFERENCES step (number),
    act TEXT NOT NULL CHECK (act IN ('made', 'undone', 'redone'))
  ) STRICT;
  CREATE INDEX step_change_of ON step_change (step_number, change_sequence);

  -- What was changed before this version: a step each, but for the first word on a conflict of interest.
  INSERT INTO step (number, standing)
    SELECT sequence, 'done' FROM change AS this
    WHERE kind <> 'declaration' OR EXISTS (
      SELECT 1 FROM change AS earlier WHERE earlier.kind = 'declaration'
        AND earlier.entry_code = this.entry_code AND earlier.sequence < this.sequence)
    ORDER BY sequence;
  INSERT INTO step_change (change_sequence, step_number, act)
    SELECT number, number, 'made' FROM step ORDER BY number;
`
