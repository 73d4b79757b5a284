/**
 * Version 1 of `documents.db`: written once at enrolment, read ever after. Documents lie in chunks of
 * one size, so that any range is read without the rest; pages are indexed word by word, and Chinese,
 * Japanese and Korean character by character (see indexedText).
 */
export const documentTables = `
  CREATE TABLE document (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 32),
    entry_code TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes >= 0)
  ) STRICT;

  CREATE TABLE chunk (
    document_number INTEGER NOT NULL REFERENCES document (number),
    position INTEGER NOT NULL CHECK (position >= 0),
    bytes BLOB NOT NULL,
    PRIMARY KEY (document_number, position)
  ) STRICT;

  CREATE VIRTUAL TABLE page USING fts5 (
    text,
    document_number UNINDEXED,
    page_number UNINDEXED,
    tokenize = "unicode61 remove_diacritics 2"
  );
`
