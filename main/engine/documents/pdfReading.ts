import type { Readability } from '../../../shared/model/entry.ts'

/** Why a PDF cannot be shown; `unreadable` took too long or too much memory. */
export type PdfProblem = 'not-pdf' | 'damaged' | 'password' | 'unreadable'

/** What a secretariat should know of a PDF before jurors open it. */
export type PdfTraits = {
  /** Whether its objects could be looked at one by one; else only what a reader meets is known. */
  readonly examined: boolean
  /** Encrypted, though it opens without a password. */
  readonly encrypted: boolean
  readonly javaScript: boolean
  readonly attachments: number
  /** Asks to start a program. */
  readonly launch: boolean
  /** Sends or imports what is filled into a form. */
  readonly formAction: boolean
  readonly links: number
  /** Opens other documents or plays something, at a click or by itself. */
  readonly otherActions: number
  /** Films, sounds and models. */
  readonly media: number
  readonly signed: boolean
  /** Written in the form language XFA, which is not shown here. */
  readonly xfa: boolean
  /** Persons and organisations that are named besides the pages, as `Key: name`. */
  readonly names: readonly string[]
  /** Whatever else the file says of itself, as `Key: value`. */
  readonly metadata: readonly string[]
  /** Fonts that the file names and does not bring, nor are they among the fourteen that every viewer has. */
  readonly missingFonts: readonly string[]
}

/** What was read of one PDF. `text` has one element for each page, and none when there are no pages. */
export type PdfReading = {
  readonly readability: Readability
  readonly problem: PdfProblem | null
  readonly pages: number
  readonly brokenPages: number
  readonly text: readonly string[]
  /** Null when nobody asked for them, or the file does not open. */
  readonly traits: PdfTraits | null
}

/** `text` is what a bundle needs; `traits` looks for everything worth a finding besides. */
export type PdfWish = 'text' | 'traits'

export function unreadable(problem: PdfProblem): PdfReading {
  const readability = problem === 'password' ? 'password' : 'damaged'
  return { readability, problem, pages: 0, brokenPages: 0, text: [], traits: null }
}
