/** The place within a page, its rotation, and which documents lay side by side. */
export const readingPlaces = `
  ALTER TABLE reading_place ADD COLUMN rotation INTEGER NOT NULL DEFAULT 0
    CHECK (rotation IN (0, 90, 180, 270));
  ALTER TABLE reading_place ADD COLUMN down INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE reading_place ADD COLUMN across INTEGER NOT NULL DEFAULT 0;

  CREATE TABLE reading_layout (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    layout TEXT NOT NULL CHECK (json_valid(layout))
  ) STRICT;
`
