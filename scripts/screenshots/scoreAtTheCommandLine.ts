import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jurybox } from '../demo/jurybox.ts'
import { places } from './places.ts'

/** Takes a table of scores over to the one desk that the app keeps; the app must be closed. */
export async function scoreAtTheCommandLine(table: string, passphrase: string): Promise<void> {
  const [desk] = await readdir(join(places.home, 'desks'))
  if (desk === undefined) throw new Error('The app keeps no desk.')
  const file = join(places.base, 'sheet.csv')
  await writeFile(file, table)
  await jurybox(['sheet', 'import', file, '--desk', join(places.home, 'desks', desk)], {
    JURYBOX_PASSPHRASE: passphrase,
  })
}
