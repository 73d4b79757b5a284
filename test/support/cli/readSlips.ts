import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const Slip = z.strictObject({ juror: z.string(), name: z.string(), passphrase: z.string() })

/** The passphrases of a table of slips, by juror. */
export async function readSlips(path: string): Promise<ReadonlyMap<string, string>> {
  const rows: unknown = parse(await readFile(path), { columns: true, bom: true })
  return new Map(
    z
      .array(Slip)
      .parse(rows)
      .map(({ juror, passphrase }) => [juror, passphrase]),
  )
}
