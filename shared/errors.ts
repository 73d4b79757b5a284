/** A failure whose sentence needs no facts. */
type Nothing = Readonly<Record<string, never>>

/**
 * Every failure that a user can cause, with the facts its sentence needs. Details hold base names of
 * files, ids and counts only: never a path, a secret or the text of an entry.
 */
export type ErrorDetails = {
  // files
  FILE_MISSING: { file: string }
  IS_A_FOLDER: { file: string }
  NOT_A_FOLDER: { file: string }
  /** A symbolic link in a folder that was given. */
  LINK_NOT_FOLLOWED: { file: string }
  NO_PERMISSION: { file: string }
  DISK_FULL: { file: string }
  FILE_EXISTS: { file: string }
  FILE_TOO_LARGE: { file: string; limit: string }
  FILE_UNREADABLE: { file: string }
  FOLDER_NOT_EMPTY: { file: string }
  // prize folder
  PRIZE_INVALID: { problems: number; first: string }
  NOT_A_PRIZE: { file: string }
  OFFICE_LOCKED: Nothing
  LOG_BROKEN: Nothing
  /** The log has fewer lines than an earlier head was over. */
  LOG_SHORTER: { size: number; lines: number }
  /** The first `size` lines of the log are not those of an earlier head. */
  LOG_DIFFERS: { size: number; lines: number }
  /** A folder has an office already, which no backup replaces. */
  OFFICE_THERE: Nothing
  NOT_A_BACKUP: { file: string }
  NOTHING_TO_BUILD: Nothing
  /** Warnings that nobody has read stand in the way of a build. */
  WARNINGS_UNREAD: { count: number }
  /** A text file of the prize folder that another program changed since. */
  TEXT_CHANGED: { file: string }
  TEXT_NOT_UTF8: { file: string }
  /** A category that is to go while entries are in it. */
  CATEGORY_IN_USE: { category: string; entries: number }
  /** What scores and ranks changes after a build only with a reason. */
  CHANGE_REASON_MISSING: Nothing
  JUROR_EXISTS: { juror: string }
  ASSIGNMENT_IMPOSSIBLE: { entry: string; readers: number; available: number }
  NOT_BUILT: Nothing
  UNKNOWN_TEMPLATE: { template: string }
  // clean copies; `file` is a document's name
  CLEAN_ENCRYPTED: { file: string }
  /** It does not open, or not everything in it could be read. */
  CLEAN_UNREADABLE: { file: string }
  /** The copy would not show what the original shows. */
  CLEAN_DIFFERENT: { file: string }
  /** Something that was to be removed would still be there. */
  CLEAN_LEFTOVERS: { file: string }
  CLEAN_ALREADY: { file: string }
  ORIGINAL_MISSING: { file: string }
  /** It was replaced since the clean copy was made: nothing is put over it. */
  ORIGINAL_OLDER: { file: string }
  // secrets
  WRONG_PASSPHRASE: Nothing
  PASSPHRASE_MISSING: { whose: 'juror' | 'office' }
  PASSPHRASE_WEAK: { minimum: number }
  // bundle
  NOT_A_BUNDLE: { file: string }
  BUNDLE_DAMAGED: { member: string }
  BUNDLE_TOO_NEW: { format: number }
  SIGNATURE_INVALID: Nothing
  SIGNER_MISMATCH: Nothing
  UNKNOWN_JUROR: { juror: string }
  WORK_FACTOR_TOO_HIGH: { logN: number; limit: number }
  DAMAGED: { what: string }
  NOT_FOR_THIS_KEY: Nothing
  // cards
  NOT_A_CARD: { file: string }
  NOT_A_RECEIPT: { file: string }
  /** A desk that has no signed revision to be counted. */
  NOTHING_SIGNED: Nothing
  NOT_COUNTED: Nothing
  CARD_DAMAGED: { file: string }
  /** The keyring is sealed to a card; a passphrase does not open it. */
  CARD_NEEDED: { juror: string }
  /** No keyring of the bundle is sealed to the card of this computer. */
  CARD_ELSEWHERE: Nothing
  CARD_MISSING: Nothing
  /** The system's key store does not open what it sealed before, or is not there. */
  KEY_STORE_CLOSED: Nothing
  // desk
  DESK_MISSING: { file: string }
  DESK_EXISTS: { file: string }
  DESK_LOCKED: Nothing
  DESK_IN_USE: { file: string }
  STORE_DAMAGED: { file: string }
  /** Only what is read: what the juror said is whole. */
  DOCUMENTS_DAMAGED: Nothing
  OTHER_BUNDLE: Nothing
  // going on with a later bundle
  /** The bundle is of another prize, round or juror than the desk. */
  DESK_OF_ANOTHER: Nothing
  DESK_OTHER_OFFICE: Nothing
  /** The desk was made from a later bundle. */
  BUNDLE_OLDER: Nothing
  /** The bundle came with a new slip: the desk opens with the words of the earlier one. */
  DESK_OTHER_WORDS: Nothing
  /** A desk made with a slip, a bundle for a card; or another card. */
  DESK_OTHER_OPENER: Nothing
  /** No sheet that counts, or nobody who could open it. */
  NOTHING_TO_GIVE: Nothing
  /** The bundle that was scored is gone, and so is a document that it holds. */
  DOCUMENT_GONE: { entry: string; document: string }
  /** A bundle of scores to read before the meeting, where one to score is needed. */
  BUNDLE_FOR_READING: Nothing
  /** A desk that was made of such a bundle: nothing on it is scored. */
  DESK_FOR_READING: Nothing
  STORE_TOO_NEW: { version: number }
  UNKNOWN_ENTRY: { entry: string }
  UNKNOWN_CATEGORY: { category: string }
  /** What a decision of the jury takes the place of has been replaced already, or never was. */
  DECISION_REPLACED: { decision: number }
  /** A decision that stands says the same or the contrary of the same award. */
  DECIDED_ALREADY: { decision: number }
  NOTHING_TO_REVOKE: Nothing
  DECISION_NAMES_NONE: Nothing
  DECISION_NAMES_ENTRIES: Nothing
  ENTRY_TWICE: { entry: string }
  BALLOT_TWICE: { juror: string }
  /** A ballot for an entry that could not be voted for; `choice` is its code or a word. */
  BALLOT_OUTSIDE_VOTE: { choice: string }
  VOTER_IN_CONFLICT: { juror: string; entry: string }
  VOTES_TOO_MANY: { votes: number; jurors: number }
  VOTE_SAYS_OTHERWISE: Nothing
  MEETING_OPEN: Nothing
  MEETING_NOT_OPEN: Nothing
  // amendments
  /** No score file of the juror that counts has a sheet of the entry. */
  NO_SHEET_TO_AMEND: { juror: string; entry: string }
  /** The juror abstained or recused: there is no score to change. */
  SHEET_NOT_AMENDED: { entry: string; state: string }
  NOTHING_AMENDED: { entry: string }
  AMENDMENT_WITHOUT_REASON: { entry: string }
  AMENDMENT_WITHOUT_WITNESS: { entry: string }
  /** The desk has no export that could be amended. */
  NOTHING_SENT: Nothing
  AMENDMENT_INVALID: { where: string; problem: string }
  /** The score file that it amends was not collected. */
  AMENDMENT_OF_OTHER_FILE: { juror: string; entry: string }
  /** The score file that it amends is of a key that does not speak for the juror. */
  AMENDMENT_OF_OTHER_KEY: { juror: string; entry: string }
  /** Not a failure: what a collection says of one that is applied. */
  AMENDMENT_TAKEN: { juror: string; entry: string }
  /** Kept, and changes nothing: it follows another amendment, or its score file does not count. */
  AMENDMENT_OUT_OF_LINE: { juror: string; entry: string }
  ENTRY_EXISTS: { entry: string }
  /** The engine was started again, or something else was dropped since. */
  DROP_GONE: Nothing
  NOT_A_TABLE: { file: string }
  TABLE_IS_WORKBOOK: { file: string }
  UNKNOWN_CRITERION: { criterion: string }
  UNKNOWN_DOCUMENT: Nothing
  NOT_ASSIGNED: { entry: string }
  SCORE_OUT_OF_RANGE: { criterion: string; minimum: string; maximum: string; step: string }
  NOT_APPLICABLE_REFUSED: { criterion: string }
  COMMENT_TOO_LONG: { limit: number }
  CONFLICT_NOT_DECLARED: { entry: string }
  SHEET_CLOSED: { entry: string; state: string }
  REASON_MISSING: { entry: string }
  // tables of scores
  TABLE_INVALID: { file: string; line: number; problem: string }
  // score files
  NOT_A_SCORE_FILE: { file: string }
  SCORE_FILE_INVALID: { where: string; problem: string }
  WRONG_PRIZE: { expected: string; found: string }
  WRONG_ROUND: { expected: number; found: number }
  WRONG_BUNDLE: Nothing
  WRONG_RUBRIC: Nothing
  NOT_A_JUROR: { juror: string }
  /** Kept and held until the secretariat decides whose key speaks. */
  OTHER_KEY: { juror: string }
  /** Signed by a key that the secretariat has decided against. */
  KEY_NOT_CHOSEN: { juror: string }
  /** Not signed by the card that its bundle was built for. */
  NOT_THE_CARD: { juror: string }
  TWO_HISTORIES: { juror: string; revision: number }
  /** Of a history that the secretariat has decided against. */
  HISTORY_NOT_CHOSEN: { juror: string }
  /** None of a juror's files that could be chosen has this tracker. */
  UNKNOWN_TRACKER: { juror: string; tracker: string }
  NOTHING_TO_DECIDE: { juror: string }
  DECISION_WITHOUT_REASON: { juror: string }
  // publications
  /** A folder without what every publication begins with. */
  NOT_A_PUBLICATION: { file: string }
  NOTHING_TO_PUBLISH: Nothing
  /** `jurybox verify` found something; the problems are told one by one. */
  PUBLICATION_INVALID: { problems: number }
  // the program
  CANCELLED: Nothing
  BUSY: Nothing
  USAGE: { problem: string }
  ENGINE_STOPPED: Nothing
  ENGINE_FAILED: Nothing
  INTERNAL: { reference: string }
}

export type ErrorCode = keyof ErrorDetails

/** A failure with a sentence for the user. Anything else that is thrown is a bug. */
export class AppError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C
  readonly details: ErrorDetails[C]

  constructor(code: C, details: ErrorDetails[C], options?: ErrorOptions) {
    super(code, options)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}

/** Narrows a caught value to an AppError, of one code when given. */
export function isAppError<C extends ErrorCode>(error: unknown, code?: C): error is AppError<C> {
  return error instanceof AppError && (code === undefined || error.code === code)
}
