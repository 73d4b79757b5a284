import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isAppError } from '../../../../shared/errors.ts'
import { Readability } from '../../../../shared/model/entry.ts'
import { writeAtomically } from '../../files/writeAtomically.ts'
import { DOCUMENTS_FOLDER } from '../prizeFolder/documentDisk.ts'

/** What checks found, kept beside the documents, so that a folder of thousands is not read again at each start. */
const KEPT_FILE = '.checked.json'

/** Rises whenever the check looks for something more: what older programs kept is then read again. */
const CHECK = 1

const MAX_BYTES = 64 * 1024 * 1024

const Traits = z.strictObject({
  examined: z.boolean(),
  encrypted: z.boolean(),
  javaScript: z.boolean(),
  attachments: z.int().min(0),
  launch: z.boolean(),
  formAction: z.boolean(),
  links: z.int().min(0),
  otherActions: z.int().min(0),
  media: z.int().min(0),
  signed: z.boolean(),
  xfa: z.boolean(),
  names: z.array(z.string()).readonly(),
  metadata: z.array(z.string()).readonly(),
  missingFonts: z.array(z.string()).readonly(),
})

const KeptNote = z.strictObject({
  /** Size and time of the file that was read. */
  stamp: z.string(),
  note: z.strictObject({
    readability: Readability,
    problem: z.enum(['not-pdf', 'damaged', 'password', 'unreadable']).nullable(),
    pages: z.int().min(0).max(100_000),
    brokenPages: z.int().min(0),
    hasText: z.boolean(),
    traits: Traits.nullable(),
  }),
})
export type KeptNote = z.infer<typeof KeptNote>

/** By the document's name below the prize folder, with `/`. */
export type KeptNotes = ReadonlyMap<string, KeptNote>

const Kept = z.strictObject({
  check: z.literal(CHECK),
  documents: z.record(z.string(), KeptNote),
})

/** What was kept; nothing when there is none, or it is not what this program writes. */
export async function readKeptNotes(folder: string): Promise<KeptNotes> {
  const file = join(folder, DOCUMENTS_FOLDER, KEPT_FILE)
  try {
    if ((await stat(file)).size > MAX_BYTES) return new Map()
    const { documents } = Kept.parse(JSON.parse(await readFile(file, 'utf8')))
    return new Map(Object.entries(documents))
  } catch {
    return new Map()
  }
}

/** Keeps them; a folder that takes no file is checked anew at each start. */
export async function writeKeptNotes(folder: string, notes: KeptNotes): Promise<void> {
  const kept: z.infer<typeof Kept> = { check: CHECK, documents: Object.fromEntries(notes) }
  const file = join(folder, DOCUMENTS_FOLDER, KEPT_FILE)
  try {
    await writeAtomically(file, [Buffer.from(JSON.stringify(kept))])
  } catch (error) {
    if (!isAppError(error)) throw error
  }
}
