import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse as parseTable } from 'csv-parse/sync'
import { parse } from 'yaml'
import { PrizeFile, prizeOf } from '../../shared/format/prizeFile.ts'
import type { Prize } from '../../shared/model/prize.ts'

/** The sample prize as it lies in the checkout. */
export const sampleFolder = join(import.meta.dirname, '../../assets/sample')

export type Row = Readonly<Record<string, string>>

export async function readRows(name: string): Promise<readonly Row[]> {
  return parseTable(await readFile(join(sampleFolder, name)), { columns: true })
}

export async function readSamplePrize(): Promise<Prize> {
  return prizeOf(PrizeFile.parse(parse(await readFile(join(sampleFolder, 'prize.yaml'), 'utf8'))))
}
