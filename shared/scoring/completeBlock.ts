import type { EntryCode, JurorId } from '../model/ids.ts'
import type { Score } from './score.ts'
import { textOrder } from './textOrder.ts'
import { byValues } from './valueOrder.ts'

/** Entries that were all scored by the same jurors: `table` has a row for each entry, a column for each juror. */
export type CompleteBlock = {
  readonly entries: readonly EntryCode[]
  readonly jurors: readonly JurorId[]
  readonly table: readonly (readonly number[])[]
}

type Row = { readonly code: EntryCode; readonly totals: ReadonlyMap<JurorId, number> }
type Candidate = { readonly jurors: readonly JurorId[]; readonly rows: readonly Row[] }

/**
 * The largest complete block that the jurors of some entry span, with at least two entries and two
 * jurors; null when there is none. In a complete design it is the whole table. Of equally large ones
 * the one with more jurors is taken, then the one with the lower scores, so that no name decides.
 */
export function completeBlock(scores: readonly Score[]): CompleteBlock | null {
  const rows = rowsOf(scores)
  const scoredByAll = rowFinder(rows)
  const blocks = panelsOf(rows)
    .map((jurors) => ({ jurors, rows: scoredByAll(jurors) }))
    .filter((block) => block.jurors.length > 1 && block.rows.length > 1)
  const size = (block: Candidate): number => block.jurors.length * block.rows.length
  const largest = Math.max(...blocks.map(size))
  const most = Math.max(
    ...blocks.filter((block) => size(block) === largest).map(({ jurors }) => jurors.length),
  )
  const best = blocks
    .filter((block) => size(block) === largest && block.jurors.length === most)
    .map(asBlock)
    .toSorted(byScores)
  return best[0] ?? null
}

/** The scores of each entry, then those of each juror, in an order that no name has a part in. */
function byScores(a: CompleteBlock, b: CompleteBlock): number {
  return (
    byValues(sortedRows(a.table), sortedRows(b.table)) ||
    byValues(sortedColumns(a), sortedColumns(b))
  )
}

function sortedRows(table: CompleteBlock['table']): readonly number[] {
  const rows = table.map((row) => row.toSorted((a, b) => a - b))
  return rows.toSorted(byValues).flat()
}

function sortedColumns({ table, jurors }: CompleteBlock): readonly number[] {
  return sortedRows(jurors.map((_, juror) => table.flatMap((row) => row[juror] ?? [])))
}

function rowsOf(scores: readonly Score[]): readonly Row[] {
  const byEntry = Map.groupBy(scores, ({ entryCode }) => entryCode)
  return [...byEntry].map(([code, own]) => ({
    code,
    totals: new Map(own.map(({ jurorId, total }) => [jurorId, total])),
  }))
}

/** The different sets of jurors that entries have, in the order of their ids. */
function panelsOf(rows: readonly Row[]): readonly (readonly JurorId[])[] {
  const panels = rows.map(({ totals }) => [...totals.keys()].toSorted(textOrder))
  const different = new Map(panels.map((jurors) => [jurors.join(), jurors]))
  return [...different].toSorted(([a], [b]) => textOrder(a, b)).map(([, jurors]) => jurors)
}

/** Finds the rows that all of some jurors scored; it looks only through those of the first. */
function rowFinder(rows: readonly Row[]): (jurors: readonly JurorId[]) => readonly Row[] {
  const readings = rows.flatMap((row) => [...row.totals.keys()].map((juror) => ({ juror, row })))
  const byJuror = Map.groupBy(readings, ({ juror }) => juror)
  return ([first, ...others]) => {
    const ofFirst = first === undefined ? [] : (byJuror.get(first) ?? [])
    return ofFirst
      .map(({ row }) => row)
      .filter(({ totals }) => others.every((juror) => totals.has(juror)))
  }
}

function asBlock({ jurors, rows }: Candidate): CompleteBlock {
  return {
    jurors,
    entries: rows.map(({ code }) => code),
    table: rows.map(({ totals }) => jurors.flatMap((juror) => totals.get(juror) ?? [])),
  }
}
