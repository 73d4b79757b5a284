import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { enrolDesk } from '../../../main/engine/desk/enrol.ts'
import { exportScores } from '../../../main/engine/desk/exportScores.ts'
import { importSheetTable } from '../../../main/engine/desk/sheetTable/importSheetTable.ts'
import { systemPorts } from '../../../main/engine/systemPorts.ts'
import { sheetTable } from '../../../scripts/demo/sampleSheets.ts'
import { quietContext } from '../../support/contexts.ts'
import type { BuiltSample } from './sampleBundle.ts'

/** The path, below `home`, of the file in which a juror of the sample signs all that scores.csv says. */
export async function scoreFile(
  { bundle, passphrases }: BuiltSample,
  jurorId: string,
  home: string,
): Promise<string> {
  const [folder, table, signed] = ['desk', 'csv', 'juryscore'].map((end) =>
    join(home, `${jurorId}.${end}`),
  ) as [string, string, string]
  const ports = systemPorts({ home, assets: '', version: '0', log: () => undefined })
  const passphrase = passphrases[jurorId] ?? ''
  const desk = await enrolDesk({ path: bundle, jurorId, passphrase, folder }, ports, quietContext())
  try {
    await writeFile(table, sheetTable(jurorId))
    await importSheetTable(desk, table)
    await exportScores(desk, signed)
  } finally {
    desk.close()
    await rm(folder, { recursive: true })
  }
  return signed
}
