import { readFile } from 'node:fs/promises'
import { DeskLabel } from '../../../shared/calls/views.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { deskFiles } from './deskFiles.ts'

/** The label of the desk in this folder; null when there is no desk. */
export async function readDeskLabel(folder: string): Promise<DeskLabel | null> {
  try {
    return DeskLabel.parse(JSON.parse(await readFile(deskFiles(folder).label, 'utf8')))
  } catch {
    return null
  }
}

/** Lays the label beside the desk: what the Start screen lists before any passphrase, so no secret. */
export async function writeDeskLabel(folder: string, label: DeskLabel): Promise<void> {
  const text = `${JSON.stringify(label, null, 2)}\n`
  await writeAtomically(deskFiles(folder).label, [Buffer.from(text)], { mode: 0o600 })
}
