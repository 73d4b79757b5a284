type NoFacts = Readonly<Record<string, never>>

/**
 * What an office does that somebody may ask about later, with the facts of each. An act without words in
 * every language (`shared/messages/audit.*.ts`) does not compile.
 */
export type AuditActs = {
  'office-made': NoFacts
  'office-unlocked': NoFacts
  /** A text file of the folder is not what it was when the log last looked. */
  'file-changed': { file: string; sha256: string }
  'file-removed': { file: string }
  'entry-withdrawn': { entry: string; reason: string }
  'entry-restored': { entry: string }
  'entries-assigned': { perEntry: number; seed: number; assignments: number }
  /** `sha256` of the file's text afterwards; empty when the file is gone. */
  'folder-edited': { edit: string; way: string; file: string; sha256: string }
  /** Rubrics, rule or round of a prize that a bundle was built of already. */
  'changed-after-build': { part: string; reason: string; sha256: string }
  /** `reused`: documents taken over sealed as they were from the bundle before. */
  'round-begun': { round: number; entries: number; of: number; basis: string; reason: string }
  'bundle-built': {
    bundle: string
    entries: number
    documents: number
    jurors: number
    reused: number
  }
  /** A clean copy took the place of what an applicant sent, which is kept. */
  'document-cleaned': { entry: string; file: string; original: string; copy: string }
  'original-taken-back': { entry: string; file: string; sha256: string }
  'keys-backed-up': NoFacts
  /** The office was lost and made again from a backup; `logHead` is the last line of its log at that time. */
  'keys-restored': { made: string; logHead: string }
  'passphrase-changed': NoFacts
  /** New words for a lost slip; the next bundle opens with them alone. */
  'slip-renewed': { juror: string }
  /** Read before a build and built all the same; `places` are entries, jurors or files. */
  'warnings-accepted': { code: string; count: number; places: string }
  'key-pinned': { juror: string; kid: string }
  'score-file-accepted': { juror: string; revision: number; sha256: string }
  'score-file-superseded': { juror: string; revision: number; sha256: string }
  /** Kept, and counted only if the secretariat takes its key. */
  'score-file-held': { juror: string; revision: number; sha256: string; kid: string }
  /** Kept, of a key or a history that the secretariat has decided against. */
  'score-file-set-aside': { juror: string; revision: number; sha256: string }
  'two-histories': { juror: string; revision: number; sha256: string }
  'score-file-refused': { code: string; juror: string; sha256: string }
  'key-chosen': { juror: string; kid: string; words: string; reason: string }
  'history-chosen': {
    juror: string
    revision: number
    tracker: string
    sha256: string
    reason: string
  }
  /** One of the files that a publication counts; of no juror by name, because it is shown to all. */
  'score-file-counted': { sha256: string; tracker: string }
  /** Scores given to jurors to read before their meeting; `naming` is named or anonymised. */
  'scores-given': { bundle: string; naming: string; entries: number; jurors: number }
  /** A collection as a whole, whatever became of its files. */
  'files-collected': {
    files: number
    accepted: number
    superseded: number
    duplicate: number
    refused: number
  }
  /** `inputs`: one digest of everything that the results follow from. */
  'results-exported': { format: string; round: number; inputs: string }
  /** Verdicts, reminders or this log, as a table for people. */
  'table-exported': { table: string }
  /** `jurors`: their numbers with spaces between. */
  'slips-written': { format: string; jurors: string }
  /** What the line before announced failed. */
  'not-done': { line: number; code: string }
  /** By the key of the juror's own desk. */
  'score-amended': { juror: string; entry: string; marks: number; sha256: string; reason: string }
  /** By the office's key, before witnesses. */
  'score-amended-witnessed': {
    juror: string
    entry: string
    marks: number
    sha256: string
    reason: string
    witnesses: string
  }
  'meeting-opened': { chair: string }
  'meeting-closed': NoFacts
  /** `entries`: their codes with spaces between, in the order of their places. */
  'jury-decided': {
    decision: number
    category: string
    outcome: string
    entries: string
    reason: string
  }
  /** `sha256` is of the PDF. */
  'minutes-written': { language: string; sha256: string }
  published: { round: number; files: number; naming: string; comments: string }
}

export type AuditAct = keyof AuditActs
