import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jurybox } from '../demo/jurybox.ts'
import { places } from './places.ts'

/** Takes a table of scores over to the one desk that the app keeps in a home; the app must be closed. */
export async function scoreAtTheCommandLine(
  table: string,
  passphrase: string,
  home: string = places.home,
): Promise<void> {
  const [desk] = await readdir(join(home, 'desks'))
  if (desk === undefined) throw new Error('The app keeps no desk.')
  const file = join(places.base, 'sheet.csv')
  await writeFile(file, table)
  await jurybox(['sheet', 'import', file, '--desk', join(home, 'desks', desk)], {
    JURYBOX_PASSPHRASE: passphrase,
  })
}
