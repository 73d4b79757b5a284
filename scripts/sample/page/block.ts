import type { DocumentText, EntryText, Language } from '../entryText.ts'

/** What a block of a text may use. */
export type Setting = {
  readonly entry: EntryText
  readonly document: DocumentText
  readonly language: Language
}

/** Turns what stands in a fenced block, read as YAML, into HTML. */
export type Block = (content: unknown, setting: Setting) => string
