import type { OfficeResults } from '../../../../../shared/calls/views.ts'
import type { EntryCode, JurorId } from '../../../../../shared/model/ids.ts'
import type { Rule } from '../../../../../shared/model/rule.ts'
import type { CategoryResults } from '../../../../../shared/scoring/results.ts'
import { textOrder } from '../../../../../shared/scoring/textOrder.ts'
import { pairKey, type PrizeFolder } from '../../prizeFolder/prizeFolder.ts'
import { cellName, columnName, type Page, type PageCell } from './page.ts'
import { SCORES_PAGE, type ScoreColumns, type SheetPlaces } from './scoresPage.ts'
import { ifAny, placeFormula, scoreFormula, totalFormula } from './totalFormulas.ts'

type Sources = {
  readonly results: Pick<OfficeResults, 'sheets' | 'strays'>
  readonly rule: Rule
  readonly places: SheetPlaces
  readonly columns: ScoreColumns
  readonly entries: PrizeFolder['entries']
}

/** Entry and title stand before the jurors. */
const before = 2

/**
 * A category's entries by its jurors, the total of each sheet reckoned from its marks on the page of scores,
 * and beside them the score by the rule, reckoned from these totals, with its difference from the official
 * one. Below stands what each juror gave in the mean, and how far apart.
 */
export function totalsPage(name: string, category: CategoryResults, sources: Sources): Page {
  const official = new Map(category.entries.map(({ code, score }) => [code, Number(score)]))
  const codes = [...category.entries, ...category.unranked].map(({ code }) => code)
  const jurors = jurorsOf(codes, sources.results)
  const words = wordsFor(sources.results)
  const borda = sources.rule.method.kind === 'borda' ? jurors : []
  const rows = codes.map((code, row): readonly PageCell[] => [
    code,
    sources.entries.find((entry) => entry.code === code)?.title ?? '',
    ...jurors.map((jurorId) => totalCell(pairKey({ jurorId, entryCode: code }), words, sources)),
    ...borda.map((_, index) => placeCell(code, index, row, codes.length, jurors, sources)),
    ...scoreCells(row, jurors.length, sources.rule, official.get(code) ?? null),
  ])
  return {
    name,
    header: [
      'entry',
      'title',
      ...jurors,
      ...borda.map((juror) => `${juror} place`),
      'sheets',
      'mean',
      'score by the rule',
      'official score',
      'difference',
    ],
    rows: [...rows, [], ...jurorRows(jurors.length, codes.length)],
    keptColumns: before,
  }
}

function jurorsOf(
  codes: readonly EntryCode[],
  { sheets, strays }: Pick<OfficeResults, 'sheets' | 'strays'>,
): readonly JurorId[] {
  const ours = new Set(codes)
  const own = [...sheets, ...strays].filter(({ sheet }) => ours.has(sheet.entryCode))
  return [...new Set(own.map(({ jurorId }) => jurorId))].toSorted(textOrder)
}

/** A word where a sheet came that has no total, empty where none came. */
function totalCell(key: string, words: ReadonlyMap<string, string>, sources: Sources): PageCell {
  const { places, columns } = sources
  const place = places.get(key)
  if (place === undefined) return words.get(key) ?? null
  const range = (column: number): string => {
    const [first, last] = [cellName(column, place.first), cellName(column, place.last)]
    return `${SCORES_PAGE}!${first}:${last}`
  }
  return { formula: totalFormula(range(columns.weight), range(columns.share)) }
}

/** Each sheet's state, or why it does not belong. */
function wordsFor({ sheets, strays }: Sources['results']): ReadonlyMap<string, string> {
  return new Map([
    ...strays.map((own) => [keyOf(own), own.reason] as const),
    ...sheets.map((own) => [keyOf(own), own.sheet.state] as const),
  ])
}

function keyOf({ jurorId, sheet }: OfficeResults['sheets'][number]): string {
  return pairKey({ jurorId, entryCode: sheet.entryCode })
}

function placeCell(
  code: EntryCode,
  index: number,
  row: number,
  entries: number,
  jurors: readonly JurorId[],
  { places }: Sources,
): PageCell {
  const jurorId = jurors[index]
  if (jurorId === undefined || !places.has(pairKey({ jurorId, entryCode: code }))) return null
  return { formula: placeFormula(cellName(before + index, row), ofJuror(before + index, entries)) }
}

/** All totals of one juror, whatever is filled in below. */
function ofJuror(column: number, entries: number): string {
  return `${columnName(column)}$2:${columnName(column)}$${entries + 1}`
}

function scoreCells(
  row: number,
  jurors: number,
  { method }: Rule,
  official: number | null,
): readonly PageCell[] {
  const range = (first: number): string =>
    `${cellName(first, row)}:${cellName(first + jurors - 1, row)}`
  const totals = range(before)
  const blocks = method.kind === 'borda' ? 2 : 1
  const score = cellName(before + blocks * jurors + 2, row)
  const given = cellName(before + blocks * jurors + 3, row)
  if (jurors === 0) return [0, null, null, official, null]
  return [
    { formula: `COUNT(${totals})` },
    { formula: ifAny(totals, 0, `AVERAGE(${totals})`) },
    { formula: scoreFormula(method, method.kind === 'borda' ? range(before + jurors) : totals) },
    official,
    official === null ? null : { formula: `ROUND(${score}-${given},8)` },
  ]
}

function jurorRows(jurors: number, entries: number): readonly (readonly PageCell[])[] {
  const line = (title: string, formula: (totals: string) => string): readonly PageCell[] => [
    title,
    null,
    ...Array.from({ length: jurors }, (_, index) => ({
      formula: formula(ofJuror(before + index, entries)),
    })),
  ]
  return [
    line('sheets', (totals) => `COUNT(${totals})`),
    line('mean', (totals) => ifAny(totals, 0, `AVERAGE(${totals})`)),
    line('spread', (totals) => ifAny(totals, 1, `STDEVP(${totals})`)),
  ]
}
