import type { JurorSheet, OfficeResults, StraySheet } from '../../../../shared/calls/views.ts'
import type { Category, Prize } from '../../../../shared/model/prize.ts'
import type { Rubric } from '../../../../shared/model/rubric.ts'
import type { Mark, Sheet } from '../../../../shared/model/sheet.ts'
import { toNumber } from '../../../../shared/scoring/fraction.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import { sheetTotal } from '../../../../shared/scoring/total.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import type { Row, Table } from './table.ts'

/** What is told of a sheet beside its entry. */
export const sheetColumns = [
  'juror',
  'juror name',
  'state',
  'counts',
  'total',
  'criterion',
  'points',
  'comment',
] as const

const header = ['category', 'entry', 'title', ...sheetColumns] as const

type Names = Pick<PrizeFolder, 'entries' | 'jurors'>
type Any = JurorSheet | StraySheet

/**
 * Every sheet that came, strays too, a row for each mark and each comment. An abstained, recused or
 * unscored sheet has one row, with its reason, and does not count; its state says why.
 */
export function scoreRows(
  { sheets, strays }: Pick<OfficeResults, 'sheets' | 'strays'>,
  prize: Prize,
  names: Names,
): Table {
  const all: readonly Any[] = [...sheets, ...strays]
  const sorted = all.toSorted(
    (a, b) => textOrder(a.sheet.entryCode, b.sheet.entryCode) || textOrder(a.jurorId, b.jurorId),
  )
  return { header, rows: sorted.flatMap((signed) => sheetRows(signed, prize, names)) }
}

function sheetRows(signed: Any, prize: Prize, names: Names): readonly Row[] {
  const { jurorId, sheet } = signed
  const entry = names.entries.find(({ code }) => code === sheet.entryCode)
  const category = prize.categories.find(({ id }) => id === entry?.categoryId)
  const juror = names.jurors.find(({ id }) => id === jurorId)
  const total = totalOf(sheet, category, prize)
  const before = [
    category?.id ?? null,
    sheet.entryCode,
    entry?.title ?? null,
    jurorId,
    juror?.name ?? null,
    sheet.state,
    counts(signed, total),
    total,
  ]
  return partsOf(sheet, category?.rubric).map((part) => [...before, ...part])
}

/** What has a total counts, unless it is a stray: then its reason is told. */
function counts(signed: Any, total: number | null): string {
  if ('reason' in signed) return signed.reason
  return total === null ? 'no' : 'yes'
}

function totalOf(
  { state, marks }: Sheet,
  category: Category | undefined,
  { rule }: Prize,
): number | null {
  if (state !== 'scored' || category === undefined) return null
  const total = sheetTotal(category.rubric, marks, rule.notApplicable)
  return total === null ? null : Math.round(toNumber(total) * 10_000) / 10_000
}

/** Criterion, points, comment. */
type Part = readonly [string | null, string | number | null, string | null]

function partsOf(sheet: Sheet, rubric: Rubric | undefined): readonly Part[] {
  const comments = new Map<string, string>(
    sheet.comments.map(({ criterionId, text }) => [criterionId, text]),
  )
  const marked = new Set<string>(sheet.marks.map(({ criterion }) => criterion))
  const parts: readonly Part[] = [
    ...sheet.marks.map(({ criterion, mark }): Part => {
      return [criterion, pointsOf(mark), comments.get(criterion) ?? null]
    }),
    ...sheet.comments
      .filter(({ criterionId }) => !marked.has(criterionId))
      .map(({ criterionId, text }): Part => [criterionId, null, text]),
    ...(sheet.overallComment === '' ? [] : [[null, null, sheet.overallComment] as const]),
  ]
  return parts.length === 0 ? [[null, null, sheet.reason || null]] : inRubricOrder(parts, rubric)
}

/** A comment stands with the sub-criteria of its criterion; the overall comment comes last. */
function inRubricOrder(parts: readonly Part[], rubric: Rubric | undefined): readonly Part[] {
  const ids: readonly string[] = rubric?.criteria.map(({ id }) => id) ?? []
  const place = ([criterion]: Part): number =>
    criterion === null ? ids.length : ids.indexOf(criterion.split('/', 1)[0] ?? '')
  return parts.toSorted((a, b) => place(a) - place(b))
}

function pointsOf(mark: Mark): string | number {
  return mark === 'not-applicable' ? 'n/a' : mark / 100
}
