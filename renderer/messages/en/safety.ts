/** Locking, what was restored, and what keeps the program from saving. */
export const safetyEn = {
  'engine.failed': 'Your data cannot be reached right now',
} as const
