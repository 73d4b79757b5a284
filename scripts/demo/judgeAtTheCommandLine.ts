import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jurybox } from './jurybox.ts'
import { places } from './places.ts'
import { sheetTable } from './sampleSheets.ts'

/** A juror with a spreadsheet: opens the bundle, imports a table of scores, signs. */
export async function judgeAtTheCommandLine(jurorId: string, passphrase: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jurybox-demo-'))
  const [desk, table] = [join(folder, 'desk'), join(folder, 'sheet.csv')]
  const env = { JURYBOX_PASSPHRASE: passphrase }
  await writeFile(table, sheetTable(jurorId))
  await jurybox(['open', places.bundle, '--juror', jurorId, '--desk', desk], env)
  await jurybox(['sheet', 'import', table, '--desk', desk], env)
  await jurybox(['export', '--desk', desk, '--out', places.scoreFile(jurorId)], env)
  await rm(folder, { recursive: true, force: true })
}
