/** Keeps each signed file as it was written, so that the very same can be saved again. NULL where an older program signed. */
export const sealedExports = `
  ALTER TABLE export ADD COLUMN sealed BLOB;
`
