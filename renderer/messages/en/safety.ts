/** Locking, what was restored, and what keeps the program from saving. */
export const safetyEn = {
  'engine.failed': 'Your data cannot be reached right now',
  'unlock.why.away':
    'The desk was locked because this computer went to sleep or its screen was locked. Everything was saved.',
  'openPrize.why.away':
    'The office was locked because this computer went to sleep or its screen was locked. Everything is saved.',
  'safety.restored': 'Your desk was damaged on the disk and has been rebuilt',
  'safety.restored.whole':
    'It was put together again from its own safety copies, and nothing is missing. The damaged file was kept.',
  'safety.restored.upTo':
    'Everything up to {moment} is back. What you changed after that may be missing: look at the entries you worked on last. The damaged file was kept.',
  'safety.restored.unknown':
    'It was put together again from an older safety copy. What you changed since may be missing: look through your entries. The damaged file was kept.',
  'safety.diskFull': 'The disk is full, or nearly so',
  'safety.diskFull.body':
    'Everything so far is saved. Delete or move some files soon, then lock and unlock the desk; a change that no longer fits is kept in this window until it does.',
  'unlock.importAgain': 'Import from the bundle…',
  'unlock.importingAgain': 'Importing the documents again',
} as const
