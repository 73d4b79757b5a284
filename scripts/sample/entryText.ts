import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { contentFolder, readContent } from './contentFolder.ts'

/** The script and letter of a document: decides its fonts and the direction of its lines. */
export const Language = z.enum(['en', 'ko', 'ja', 'ar', 'ru'])
export type Language = z.infer<typeof Language>

export const Typeface = z.enum(['sans', 'serif', 'typewriter', 'cjk', 'arabic'])
export type Typeface = z.infer<typeof Typeface>

export const DocumentText = z.strictObject({
  file: z.string().regex(/^[a-z0-9-]+\.pdf$/),
  title: z.string(),
  source: z.string(),
  /**
   * `typewritten`: a font that is not embedded. `scanned`: pictures of pages only.
   * `protected`: opens with a password. `damaged`: opens nowhere.
   */
  make: z.enum(['printed', 'typewritten', 'scanned', 'protected', 'damaged']).default('printed'),
  language: Language.optional(),
  type: Typeface.optional(),
  paper: z.enum(['A4', 'Letter']).default('A4'),
  landscape: z.boolean().default(false),
  /** Chapters follow each other on a page; else each begins a new one. */
  flow: z.boolean().default(false),
  /** A name in the metadata: what a check for blind judging must find. */
  author: z.string().optional(),
  /** Address of a link annotation. */
  link: z.string().optional(),
  /** JavaScript that asks to run when the document is opened: what a check must find. */
  script: z.string().optional(),
  /** Name of a file of the entry's folder that is attached. */
  attach: z.string().optional(),
  /** With bookmarks. */
  outline: z.boolean().default(false),
  /** With page labels: this many first pages are i, ii, iii …, then 1, 2, 3 … */
  labels: z.int().min(1).optional(),
})
export type DocumentText = z.infer<typeof DocumentText>

export const EntryText = z.strictObject({
  code: z.string(),
  category: z.string(),
  title: z.string(),
  applicant: z.string(),
  city: z.string(),
  country: z.string(),
  summary: z.string(),
  language: Language,
  accent: z.string().regex(/^#[0-9a-f]{6}$/),
  type: Typeface,
  documents: z.array(DocumentText).min(1),
})
export type EntryText = z.infer<typeof EntryText>

/** All entries, in the order of the prize's categories and their codes. */
export async function readEntries(): Promise<readonly EntryText[]> {
  const names = await readdir(join(contentFolder, 'entries'))
  const entries = await Promise.all(
    names.map((name) => readContent(join('entries', name, 'entry.yaml'), EntryText)),
  )
  const order = ['tech-innovacity', 'human-centricity', 'leadership']
  return entries.sort(
    (a, b) =>
      order.indexOf(a.category) - order.indexOf(b.category) || a.code.localeCompare(b.code, 'en'),
  )
}
