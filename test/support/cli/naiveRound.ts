import { createHash } from 'node:crypto'
import { categoryOf, largeCategories } from './largePrizeFolder.ts'

/*
 * The points of a round and its ranking, written straight from the rule in plain floats. Nothing of the program is
 * imported, so that a mistake would have to be made twice.
 */

/** The points of one juror for one entry, in the order of the category's criteria. */
export type NaiveSheet = {
  readonly juror: string
  readonly entry: string
  readonly points: readonly number[]
}

export type NaivePlace = { readonly code: string; readonly rank: number; readonly score: number }

type Figures = { readonly code: string; readonly score: number; readonly breaks: readonly number[] }

const seed = 20_260

/** Points from 1 to 5 in halves: an entry's quality, a juror's severity, and chance; always the same. */
export function naiveSheet(round: number, juror: string, entry: string): NaiveSheet {
  const wish = 2 + 2.2 * chance(entry) + 0.8 * (chance(juror) - 0.5)
  const points = categoryOf(entry).criteria.map((criterion) => {
    const own = wish + 2 * (chance(`${round} ${juror} ${entry} ${criterion}`) - 0.5)
    return Math.min(5, Math.max(1, Math.round(own * 2) / 2))
  })
  return { juror, entry, points }
}

function chance(of: string): number {
  return createHash('sha256').update(`${seed} ${of}`).digest().readUInt32BE(0) / 2 ** 32
}

/** What a juror would type into a table; the lowest and the highest points need a comment. */
export function tableOf(sheets: readonly NaiveSheet[]): string {
  const rows = sheets.flatMap(({ entry, points }) =>
    categoryOf(entry).criteria.map((criterion, place) => {
      const given = points[place] ?? NaN
      const comment = given === 1 || given === 5 ? 'As the documents show in full.' : ''
      return `${entry},${criterion},${given},${comment}`
    }),
  )
  return ['entry,criterion,points,comment', ...rows, ''].join('\n')
}

/** Each category by the mean of its totals, then by value creation, the median, and marks at the top. */
export function naiveRankings(sheets: readonly NaiveSheet[]): ReadonlyMap<string, NaivePlace[]> {
  return new Map(
    largeCategories.map(({ id }) => {
      const own = sheets.filter(({ entry }) => categoryOf(entry).id === id)
      const figures = [...Map.groupBy(own, ({ entry }) => entry)].map(figuresOf)
      return [id, figures.map((one) => placeOf(one, figures)).toSorted(byRankAndCode)]
    }),
  )
}

function figuresOf([code, sheets]: readonly [string, readonly NaiveSheet[]]): Figures {
  const totals = sheets.map(({ points }) => mean(points.map((each) => ((each - 1) / 4) * 100)))
  const value = categoryOf(code).criteria.indexOf('value-creation')
  const values = value < 0 ? [] : [mean(sheets.map(({ points }) => points[value] ?? NaN))]
  const tops = sheets.flatMap(({ points }) => points).filter((each) => each === 5).length
  return { code, score: mean(totals), breaks: [...values, median(totals), tops] }
}

function placeOf(one: Figures, all: readonly Figures[]): NaivePlace {
  const rank = 1 + all.filter((other) => isAbove(other, one)).length
  return { code: one.code, rank, score: one.score }
}

/** The first figure that differs decides. */
function isAbove(one: Figures, other: Figures): boolean {
  const theirs = [other.score, ...other.breaks]
  const differences = [one.score, ...one.breaks].map((own, place) => own - (theirs[place] ?? NaN))
  return (differences.find((difference) => Math.abs(difference) > 1e-9) ?? 0) > 0
}

function byRankAndCode(a: NaivePlace, b: NaivePlace): number {
  return a.rank - b.rank || (a.code < b.code ? -1 : 1)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN
  return (lower + upper) / 2
}
