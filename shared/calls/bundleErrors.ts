/** What can be wrong with a file that should be a bundle, in the order in which it is looked at. */
export const bundleErrors = [
  'FILE_MISSING',
  'IS_A_FOLDER',
  'NO_PERMISSION',
  'FILE_UNREADABLE',
  'FILE_TOO_LARGE',
  'NOT_A_BUNDLE',
  'BUNDLE_DAMAGED',
  'BUNDLE_TOO_NEW',
  'SIGNATURE_INVALID',
] as const
