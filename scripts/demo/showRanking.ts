import { jurybox } from './jurybox.ts'
import { places } from './places.ts'

/** The ranking as the command line prints it, which must be what the window showed; also as files. */
export async function showRanking(officePassphrase: string): Promise<string> {
  const files = ['--csv', places.ranking, '--xlsx', places.spreadsheet]
  const ranking = await jurybox(['results', places.prize, ...files], {
    JURYBOX_OFFICE_PASSPHRASE: officePassphrase,
  })
  return `\nThe ranking\n\n${ranking}`
}
