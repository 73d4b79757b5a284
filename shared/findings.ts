import type { Finding } from './calls/views.ts'

type Nothing = Readonly<Record<string, never>>

/**
 * Everything that can be wrong or noteworthy in a prize folder, with the facts its sentence needs. Unlike
 * errors, findings are shown to the secretariat alone, who wrote the folder: ids, file names and the
 * place in prize.yaml may be told, titles and summaries are not.
 */
export type FindingDetails = {
  // any file of text
  FILE_MISSING: Nothing
  FILE_UNREADABLE: Nothing
  FILE_TOO_LARGE: { limit: string }
  FILE_EMPTY: Nothing
  /** Most often a spreadsheet that saved in the code page of its country. */
  NOT_UTF8: Nothing
  // prize.yaml; `where` is a place such as categories[0].rubric.scale
  YAML_BROKEN: { problem: string }
  MEMBER_MISSING: { where: string; member: string }
  MEMBER_UNKNOWN: { where: string; member: string }
  TYPE_WRONG: { where: string; expected: string }
  TEXT_TOO_SHORT: { where: string; minimum: number }
  TEXT_TOO_LONG: { where: string; maximum: number }
  LIST_TOO_SHORT: { where: string; minimum: number }
  LIST_TOO_LONG: { where: string; maximum: number }
  NUMBER_TOO_SMALL: { where: string; minimum: string }
  NUMBER_TOO_LARGE: { where: string; maximum: string }
  FORM_WRONG: { where: string; expected: string }
  NOT_ONE_OF: { where: string; options: string }
  TOO_MANY_DECIMALS: { where: string }
  WEIGHT_NOT_POSITIVE: { where: string }
  /** A scale needs minimum < maximum and a step above 0. */
  SCALE_BOUNDS: { where: string }
  /** The maximum is not reached from the minimum in whole steps. */
  SCALE_STEPS: { where: string }
  BAND_OFF_SCALE: { where: string; from: string }
  DUPLICATE_ID: { where: string; id: string; firstLine: number }
  COMMENT_LENGTHS: { where: string }
  TIE_BREAK_UNKNOWN: { criterion: string }
  /** A round is a whole number from 1. */
  ROUND_WRONG: { value: string }
  DEADLINE_PAST: { deadline: string }
  // any table
  TABLE_BROKEN: Nothing
  COLUMN_MISSING: { column: string; columns: string }
  COLUMN_UNKNOWN: { column: string; columns: string }
  COLUMN_TWICE: { column: string }
  ROW_LENGTH: { expected: number; found: number }
  VALUE_MISSING: { column: string }
  VALUE_TOO_LONG: { column: string; maximum: number }
  CODE_WRONG: { column: string; value: string }
  LANGUAGE_UNKNOWN: { value: string; options: string }
  UNKNOWN_CATEGORY: { category: string; categories: string }
  UNKNOWN_JUROR: { juror: string }
  UNKNOWN_ENTRY: { entry: string }
  DUPLICATE_ENTRY: { entry: string; firstLine: number }
  DUPLICATE_JUROR: { juror: string; firstLine: number }
  DUPLICATE_PAIR: { juror: string; entry: string; firstLine: number }
  CALIBRATION_WRONG: { value: string }
  /** A category has one calibration entry at most. */
  CALIBRATION_TWICE: { entry: string; category: string; firstLine: number }
  WITHDRAWN_WITHOUT_REASON: { entry: string }
  // cards; `card` is the file as jurors.csv names it
  CARD_NAME_WRONG: { juror: string; card: string }
  CARD_MISSING: { juror: string; card: string }
  CARD_UNREADABLE: { juror: string; card: string }
  CARD_DAMAGED: { juror: string; card: string }
  /** It was changed after its juror signed it. */
  CARD_SIGNATURE: { juror: string; card: string }
  /** Two jurors with one card could open each other's keyrings, and sign as each other. */
  CARD_TWICE: { juror: string; card: string; firstLine: number }
  CARD_OTHER_NAME: { juror: string; name: string; found: string }
  CARD_OTHER_NUMBER: { juror: string; found: string }
  /** Score files of this juror are signed with another key than the card's. */
  CARD_OTHER_KEY: { juror: string }
  // the folder as a whole
  NO_ENTRIES: Nothing
  NO_JURORS: Nothing
  CATEGORY_WITHOUT_ENTRIES: { category: string }
  ENTRY_WITHOUT_READER: { entry: string }
  JUROR_WITHOUT_ENTRIES: { juror: string }
  ASSIGNED_IN_CONFLICT: { juror: string; entry: string }
  NOT_CONNECTED: { category: string; parts: number }
  READERS_TOO_FEW: { entry: string; readers: number; needed: number }
  // the office's books
  /** The rule, a rubric, the round or a calibration entry is not what was signed into the last bundle; that one holds. */
  CHANGED_SINCE_BUILD: Nothing
  /** Score files of a juror that differ after the same revision. */
  TWO_HISTORIES: { juror: string; revision: number }
  /** Score files of a juror are held that another key than the juror's has signed. */
  KEY_UNDECIDED: { juror: string }
  // documents
  ENTRY_WITHOUT_DOCUMENTS: { entry: string }
  DOCUMENT_NAME_WRONG: { entry: string; document: string }
  DOCUMENT_TWICE: { entry: string; document: string }
  DOCUMENT_MISSING: { entry: string; document: string }
  /** The file, or a folder on the way to it, is a symbolic link. */
  DOCUMENT_LINKED: { entry: string; document: string }
  DOCUMENT_TOO_LARGE: { entry: string; document: string; limit: string }
  DOCUMENT_UNNAMED: { document: string }
  /** In a blind category; `name` is what tells whose entry it is. */
  DOCUMENT_NAME_TELLS: { entry: string; document: string; name: string }
  TEXT_TELLS: { entry: string; name: string }
  REQUIRED_DOCUMENT_MISSING: { entry: string; document: string; title: string }
  // inside a PDF
  PDF_NOT_PDF: { entry: string }
  PDF_DAMAGED: { entry: string }
  /** Took too long or too much memory to read. */
  PDF_UNREADABLE: { entry: string }
  PDF_PASSWORD: { entry: string }
  PDF_ENCRYPTED: { entry: string }
  PDF_PAGES_BROKEN: { entry: string; pages: number }
  PDF_JAVASCRIPT: { entry: string }
  PDF_ATTACHMENTS: { entry: string; count: number }
  PDF_LAUNCH: { entry: string }
  PDF_FORM_ACTION: { entry: string }
  PDF_LINKS: { entry: string; count: number }
  /** Opens other documents or plays something. */
  PDF_OTHER_ACTIONS: { entry: string; count: number }
  /** Films, sounds and models: nothing here plays them. */
  PDF_MEDIA: { entry: string; count: number }
  /** Persons and organisations named besides the pages: what breaks blind judging first. */
  PDF_NAMES: { entry: string; names: string }
  PDF_METADATA: { entry: string; facts: string }
  /** A clean copy has another content than what was signed. */
  PDF_SIGNED: { entry: string }
  PDF_XFA: { entry: string }
  /** Its objects could not be looked at one by one. */
  PDF_NOT_EXAMINED: { entry: string }
  PDF_FONTS_MISSING: { entry: string; fonts: string }
  PDF_NO_TEXT: { entry: string }
}

export type FindingCode = keyof FindingDetails
export type Severity = Finding['severity']

/** A Finding whose details belong to its code. */
export type KnownFinding = {
  [C in FindingCode]: Omit<Finding, 'code' | 'details'> & {
    readonly code: C
    readonly details: FindingDetails[C]
  }
}[FindingCode]

/** Where a finding is: a file of the prize folder, and a line counted from 1 where there is one. */
export type Place = { readonly file: string; readonly line: number | null }

export function finding<C extends FindingCode>(
  severity: Severity,
  place: Place,
  code: C,
  details: FindingDetails[C],
): KnownFinding {
  // The parameters tie the details to the code; the compiler cannot follow that into the union.
  return { severity, file: place.file, line: place.line, code, details } as KnownFinding
}

/** `error` findings stop a build; warnings and notices do not. */
export function isError({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'error'
}
