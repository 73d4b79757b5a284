/** Locking, what was restored, and what keeps the program from saving. */
export const safetyEn = {
  'engine.failed': 'Your data cannot be reached right now',
  'unlock.why.away':
    'The desk was locked because this computer went to sleep or its screen was locked. Everything was saved.',
  'openPrize.why.away':
    'The office was locked because this computer went to sleep or its screen was locked. Everything is saved.',
} as const
