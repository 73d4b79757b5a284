import { readFile } from 'node:fs/promises'
import { DeskCard } from '../../../shared/calls/views.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { deskFiles } from './deskFiles.ts'

/** The card of the desk in this folder; null when there is no desk. */
export async function readDeskCard(folder: string): Promise<DeskCard | null> {
  try {
    return DeskCard.parse(JSON.parse(await readFile(deskFiles(folder).card, 'utf8')))
  } catch {
    return null
  }
}

/** Lays the card beside the desk: what the Start screen lists before any passphrase, so no secret. */
export async function writeDeskCard(folder: string, card: DeskCard): Promise<void> {
  const text = `${JSON.stringify(card, null, 2)}\n`
  await writeAtomically(deskFiles(folder).card, [Buffer.from(text)], { mode: 0o600 })
}
