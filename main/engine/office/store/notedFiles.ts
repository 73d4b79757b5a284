import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { sha256 } from '../../files/sha256.ts'
import { rows, run, transact, type ReadDb, type WriteDb } from '../../store/db.ts'
import { ENTRIES_FILE } from '../prizeFolder/readEntries.ts'
import { JURORS_FILE } from '../prizeFolder/readJurors.ts'
import { ASSIGNMENTS_FILE, CONFLICTS_FILE } from '../prizeFolder/readPairs.ts'
import { PRIZE_FILE } from '../prizeFolder/prizeFile.ts'
import { SHORTLIST_FILE } from '../prizeFolder/readShortlist.ts'
import { writeAudit } from './audit.ts'

/** What a person edits, in any program, with the office locked or not. */
const textFiles = [
  PRIZE_FILE,
  ENTRIES_FILE,
  JURORS_FILE,
  ASSIGNMENTS_FILE,
  CONFLICTS_FILE,
  SHORTLIST_FILE,
]

const Noted = z.object({ file: z.string(), sha256: z.string() })

/**
 * Writes into the log which text files of the folder are not what they were when the log last looked, with their
 * digests. At the first look there is nothing to compare with.
 */
export async function noteFiles(db: ReadDb, folder: string, now: number): Promise<void> {
  const there = new Map<string, string>()
  for (const file of textFiles) {
    const bytes = await readFile(join(folder, file)).catch(() => null)
    if (bytes !== null) there.set(file, sha256(bytes).toString('hex'))
  }
  const before = new Map(
    rows(db, Noted, 'SELECT file, sha256 FROM noted_file ORDER BY file').map((noted) => [
      noted.file,
      noted.sha256,
    ]),
  )
  const changed = textFiles.filter((file) => there.get(file) !== before.get(file))
  if (changed.length === 0) return
  transact(db, (tx) => {
    for (const file of changed) note(tx, file, there.get(file), before.size > 0, now)
  })
}

function note(
  tx: WriteDb,
  file: string,
  digest: string | undefined,
  isLogged: boolean,
  now: number,
): void {
  put(tx, file, digest)
  if (digest === undefined) writeAudit(tx, now, 'file-removed', { file })
  else if (isLogged) writeAudit(tx, now, 'file-changed', { file, sha256: digest })
}

/** A text that the program itself is about to write, empty when the file goes: the log was told already. */
export function noteFile(tx: WriteDb, file: string, digest: string): void {
  const isKnown = rows(tx, Noted, 'SELECT file, sha256 FROM noted_file LIMIT 1').length > 0
  // Before the first look there is nothing to compare with, and one file alone would not do.
  if (isKnown && textFiles.includes(file)) put(tx, file, digest === '' ? undefined : digest)
}

function put(tx: WriteDb, file: string, digest: string | undefined): void {
  run(tx, 'DELETE FROM noted_file WHERE file = ?', file)
  if (digest !== undefined)
    run(tx, 'INSERT INTO noted_file (file, sha256) VALUES (?, ?)', file, digest)
}
