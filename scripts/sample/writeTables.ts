import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EntryText } from './entryText.ts'
import { readJury } from './juryText.ts'
import { readPrizeText } from './prizeText.ts'
import {
  assignmentsTable,
  conflictsTable,
  entriesTable,
  jurorsTable,
  scoresTable,
} from './tables.ts'

/** Writes prize.yaml and the tables of the sample. */
export async function writeTables(folder: string, entries: readonly EntryText[]): Promise<void> {
  const { text, prize } = await readPrizeText()
  const jury = await readJury()
  const files = {
    'prize.yaml': text,
    'entries.csv': entriesTable(entries),
    'jurors.csv': jurorsTable(jury),
    'assignments.csv': assignmentsTable(jury),
    'conflicts.csv': conflictsTable(jury),
    'scores.csv': scoresTable(jury, entries, prize),
  }
  await mkdir(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), content)
  }
}
