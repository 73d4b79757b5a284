import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jurybox } from '../demo/jurybox.ts'
import { sheetTable } from '../demo/sampleSheets.ts'
import type { DrivenSlip } from '../drive/asOffice.ts'
import { places } from './places.ts'

/** A juror who does everything at the command line. */
export async function sendScores(
  { jurorId, passphrase }: DrivenSlip,
  scores = sheetTable(jurorId),
): Promise<void> {
  const desk = join(places.base, `desk-${jurorId}`)
  const table = join(places.base, `${jurorId}.csv`)
  const env = { JURYBOX_PASSPHRASE: passphrase }
  await mkdir(places.scores, { recursive: true })
  await writeFile(table, scores)
  await jurybox(['open', places.bundle, '--juror', jurorId, '--desk', desk], env)
  await jurybox(['sheet', 'import', table, '--desk', desk], env)
  await jurybox(['export', '--desk', desk, '--out', places.scoreFile(jurorId)], env)
  await rm(desk, { recursive: true })
}

/** Two files that must be refused: one is something else, one was changed on its way. */
export async function sendRubbish(jurorId: string): Promise<void> {
  await writeFile(join(places.scores, 'Minutes of 12 May.juryscore'), 'Present: all but J04.\n')
  const bytes = await readFile(places.scoreFile(jurorId))
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  await writeFile(join(places.scores, `${jurorId}-r1 (copy).juryscore`), bytes)
}
