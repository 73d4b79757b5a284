import type { AuditAct } from '../model/auditActs.ts'

/** What an act is called in a list, and what it was in a sentence, with its facts in braces. */
export type ActWords = { readonly name: string; readonly sentence: string }

export const auditEn: Readonly<Record<AuditAct, ActWords>> = {
  'office-made': { name: 'Office made', sentence: 'The office and its keys were made.' },
  'office-unlocked': { name: 'Unlocked', sentence: 'The office was unlocked.' },
  'file-changed': {
    name: 'File changed',
    sentence: '{file} is not what it was when the log last looked.',
  },
  'file-removed': { name: 'File removed', sentence: '{file} is no longer in the folder.' },
  'folder-edited': { name: 'File edited', sentence: '{file} was edited in the program.' },
  'changed-after-build': {
    name: 'Changed after the build',
    sentence: 'The prize was changed after a bundle was built ({part}). Reason: {reason}',
  },
  'entry-withdrawn': {
    name: 'Entry withdrawn',
    sentence: 'Entry {entry} was withdrawn. Reason: {reason}',
  },
  'entry-restored': {
    name: 'Entry taken back in',
    sentence: 'Entry {entry} takes part again.',
  },
  'entries-assigned': {
    name: 'Entries assigned',
    sentence:
      'Entries were assigned automatically: {perEntry} readers for each, {assignments} assignments, seed {seed}.',
  },
  'round-begun': {
    name: 'Round begun',
    sentence: 'Round {round} was begun with {entries} of {of} entries. Reason: {reason}',
  },
  'bundle-built': {
    name: 'Bundle built',
    sentence:
      'A bundle of {entries} entries and {documents} documents was built for {jurors} jurors.',
  },
  'document-cleaned': {
    name: 'Clean copy made',
    sentence:
      'Of “{file}” of entry {entry} (SHA-256 {original}) a clean copy was made, which jurors get (SHA-256 {copy}). The original is kept.',
  },
  'original-taken-back': {
    name: 'Original taken back',
    sentence: 'Of “{file}” of entry {entry} jurors get the original again (SHA-256 {sha256}).',
  },
  'keys-backed-up': {
    name: 'Keys backed up',
    sentence: 'The office’s keys were written to a backup.',
  },
  'keys-restored': {
    name: 'Keys restored',
    sentence:
      'The office was lost and made again from the backup of {made}. The last line of its log was then {logHead}.',
  },
  'passphrase-changed': {
    name: 'Passphrase changed',
    sentence: 'The office was given another passphrase.',
  },
  'slip-renewed': {
    name: 'Slip renewed',
    sentence: 'Juror {juror} gets a new slip. From the next bundle on the old one opens nothing.',
  },
  'warnings-accepted': {
    name: 'Warnings accepted',
    sentence: 'Before a build {count} warnings of the kind {code} were accepted: {places}.',
  },
  'key-pinned': {
    name: 'Key pinned',
    sentence: 'From now on only this key signs for juror {juror}.',
  },
  'score-file-accepted': {
    name: 'Score file accepted',
    sentence: 'Revision {revision} of juror {juror} was accepted.',
  },
  'score-file-superseded': {
    name: 'Earlier revision kept',
    sentence: 'Revision {revision} of juror {juror} was kept; a later one counts.',
  },
  'score-file-held': {
    name: 'Score file held',
    sentence:
      'Revision {revision} of juror {juror} is signed by another key. It is held until the secretariat decides.',
  },
  'score-file-set-aside': {
    name: 'Score file set aside',
    sentence:
      'Revision {revision} of juror {juror} was kept but does not count: the secretariat has decided for another.',
  },
  'two-histories': {
    name: 'Two histories',
    sentence: 'Revision {revision} of juror {juror} made a second history. Nothing was replaced.',
  },
  'score-file-refused': {
    name: 'Score file refused',
    sentence: 'A score file of juror {juror} was refused ({code}).',
  },
  'key-chosen': {
    name: 'Key decided',
    sentence: 'For juror {juror} the key “{words}” was chosen. Reason: {reason}',
  },
  'history-chosen': {
    name: 'History decided',
    sentence:
      'For juror {juror} the history of revision {revision} ({tracker}) was chosen. Reason: {reason}',
  },
  'score-file-counted': {
    name: 'Score file counted',
    sentence: 'The score file {tracker} counts in what is published.',
  },
  'scores-given': {
    name: 'Scores given to jurors',
    sentence:
      'A bundle of the scores of {entries} entries was built for {jurors} jurors to read ({naming}).',
  },
  'files-collected': {
    name: 'Files collected',
    sentence:
      'Files were collected: {files}. Accepted {accepted}, superseded {superseded}, already had {duplicate}, refused {refused}.',
  },
  'results-exported': {
    name: 'Results written',
    sentence: 'The results of round {round} were written as {format}. Inputs: SHA-256 {inputs}',
  },
  'table-exported': { name: 'Table written', sentence: 'A table was written: {table}.' },
  'slips-written': {
    name: 'Slips written',
    sentence: 'Slips with passphrases were written as {format} for: {jurors}.',
  },
  'not-done': {
    name: 'Not done',
    sentence: 'What line {line} announces was not done ({code}).',
  },
  published: {
    name: 'Published',
    sentence:
      'Round {round} was published with {files} score files: {naming}, comments: {comments}.',
  },
  'score-amended': {
    name: 'Score amended',
    sentence: '{juror} amended the scores for {entry} with the own key. Reason: {reason}',
  },
  'score-amended-witnessed': {
    name: 'Score amended before witnesses',
    sentence:
      'The office amended the scores of {juror} for {entry}. Witnesses: {witnesses}. Reason: {reason}',
  },
  'meeting-opened': {
    name: 'Meeting opened',
    sentence: 'The jury’s meeting began. Chair: {chair}',
  },
  'meeting-closed': { name: 'Meeting closed', sentence: 'The jury’s meeting ended.' },
  'jury-decided': {
    name: 'Jury decided',
    sentence:
      'Decision {decision} of the jury in {category} ({outcome}): {entries}. Reason: {reason}',
  },
  'minutes-written': {
    name: 'Minutes written',
    sentence: 'The minutes of the jury were written ({language}). SHA-256: {sha256}',
  },
}
