import type { PublicationWarning } from '../calls/publicationCalls.ts'
import type { PublicationProblemCode } from '../publication/publicationProblem.ts'

/** What each problem of a publication means; facts in braces. The file is told beside it. */
export const publicationProblemEn: Readonly<Record<PublicationProblemCode, string>> = {
  signature:
    'The office’s signature does not fit. The file was changed, or was not made by a secretariat.',
  'other-signer':
    'Signed by another key than expected: “{found}”, not “{follows}”. Somebody else made this folder.',
  'other-bundle': 'The publication is of bundle {found}, the bundle that was given is {follows}.',
  missing: 'The file is missing.',
  extra: 'The file does not belong to the publication.',
  'not-a-file': 'This is no ordinary file, so nothing was read from it.',
  'too-large': 'The file is larger than any of a publication.',
  changed: 'The file was changed since it was signed.',
  sums: 'SHA256SUMS does not say what the signed list says.',
  lacking: 'The office did not publish this file, which every such publication has.',
  stranger: 'The office signed a file that no publication has.',
  shape: 'The file is not written as this kind of file must be ({where}).',
  contradiction: 'The file contradicts the others at {where}: {found}.',
  rubrics: 'The rubrics are not those that the jurors scored by.',
  figure: '{where} is {found}; from the sheets follows {follows}.',
  row: 'Line {where} is “{found}”; from the sheets follows “{follows}”.',
  tracker: 'The tracker {found} is not that of the score file; it is {follows}.',
  'juror-signature': 'The juror’s signature does not fit, or it is of another score file.',
  'juror-key': 'The key that signed for {where} is not one that may speak for this juror.',
  'juror-sheet': '{where} is {found}; what was signed is {follows}.',
  'amendment-signature': 'The amendment’s signature does not fit.',
  'log-line': 'Line {where} of the log does not fit: it was changed, moved, or one is missing.',
  'log-root': 'The log is not the one whose root was signed.',
  'log-counted': 'Line {where} of the log does not say which score file counted ({follows}).',
  receipt: 'The receipt does not prove that the score file is in the log.',
}

/** What should be read before publishing. */
export const publicationWarningEn: Readonly<Record<PublicationWarning['code'], string>> = {
  'files-missing': 'No score file of these jurors counts: {subjects}.',
  'files-undecided': 'Whose key or which history counts is still to be decided: {subjects}.',
  'sheets-stray': 'These sheets do not count, and are published with the reason: {subjects}.',
  'amendments-aside':
    'These amendments were set aside, and are published with the reason: {subjects}.',
  'nothing-decided': 'The jury has decided nothing yet in: {subjects}.',
  'meeting-open': 'The jury’s meeting has not been closed.',
  'log-broken': 'The log was tampered with. The publication will not verify.',
  'lines-without-salt':
    'In an anonymised publication, {subjects} old lines of the log could be guessed from their hashes.',
}
