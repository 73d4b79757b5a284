/** Version 6 of `desk.db`: how many transactions it has been through, so that its journal can be laid beside it. */
export const sequenceTable = `
  CREATE TABLE saved (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    sequence INTEGER NOT NULL CHECK (sequence >= 0)
  ) STRICT;
  INSERT INTO saved (id, sequence) VALUES (1, 0);
`
