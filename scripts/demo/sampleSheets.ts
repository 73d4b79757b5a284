import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { PrizeFile } from '../../shared/format/prizeFile.ts'
import type { DrivenConflict, DrivenSheet } from '../drive/asJuror.ts'
import { projectFolder } from '../project.ts'

const Row = z.object({
  juror: z.string(),
  entry: z.string(),
  criterion: z.string(),
  points: z.string(),
  comment: z.string(),
})
type Row = z.infer<typeof Row>

const sample = join(projectFolder, 'assets/sample')

/** What each of the sample's five jurors thinks, from assets/sample/scores.csv. */
const rows: readonly Row[] = z
  .array(Row)
  .parse(parse(readFileSync(join(sample, 'scores.csv')), { columns: true, bom: true }))

const titles: ReadonlyMap<string, string> = new Map(
  PrizeFile.parse(parseYaml(readFileSync(join(sample, 'prize.yaml'), 'utf8')))
    .categories.flatMap(({ rubric }) => rubric.criteria)
    .map(({ id, title }) => [id, title]),
)

/** The juror's sheet for an entry; null when the juror gave it no marks. */
export function sheetOf(juror: string, entryCode: string): DrivenSheet | null {
  const own = rows.filter((row) => row.juror === juror && row.entry === entryCode)
  const marks = own
    .filter(({ criterion }) => criterion !== '')
    .map(({ criterion, points, comment }) => ({
      criterion: titles.get(criterion) ?? criterion,
      points: Number(points),
      comment,
    }))
  const overallComment = own.find(({ criterion }) => criterion === '')?.comment ?? ''
  return marks.length === 0 ? null : { entryCode, marks, overallComment }
}

/** The entries from which the juror withdraws, with the reason. */
export function conflictsOf(juror: string): readonly DrivenConflict[] {
  return rows
    .filter((row) => row.juror === juror && row.criterion === '' && row.points === 'recused')
    .map(({ entry, comment }) => ({ entryCode: entry, reason: comment }))
}

/** The juror's rows, or those that are wanted, as the command line's `sheet import` takes them. */
export function sheetTable(juror: string, isWanted: (row: Row) => boolean = () => true): string {
  const columns = ['entry', 'criterion', 'points', 'comment']
  return stringify(
    rows.filter((row) => row.juror === juror && isWanted(row)),
    { header: true, columns },
  )
}
