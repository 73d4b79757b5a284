/** Version 3 of `desk.db`: what the juror marks and writes for nobody else. No export ever reads it. */
export const annotationTable = `
  -- Without a document it is on the whole entry; without regions, on the whole page.
  CREATE TABLE annotation (
    id TEXT PRIMARY KEY CHECK (length(id) = 32),
    entry_code TEXT NOT NULL REFERENCES entry (code),
    kind TEXT NOT NULL CHECK (kind IN ('highlight', 'note')),
    colour TEXT CHECK (colour IN ('yellow', 'green', 'blue', 'pink', 'purple')),
    document_id TEXT CHECK (length(document_id) = 32),
    page INTEGER CHECK (page >= 1),
    quote TEXT NOT NULL,
    regions TEXT NOT NULL CHECK (json_valid(regions)),
    text TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    CHECK ((kind = 'highlight') = (colour IS NOT NULL)),
    CHECK ((document_id IS NULL) = (page IS NULL)),
    CHECK (kind = 'note' OR document_id IS NOT NULL)
  ) STRICT;
  CREATE INDEX annotation_of_entry ON annotation (entry_code);
`
