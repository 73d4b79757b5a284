import type { OfficeResults } from '../../../../../shared/calls/views.ts'
import { CriterionPath } from '../../../../../shared/model/ids.ts'
import type { Prize } from '../../../../../shared/model/prize.ts'
import type { Sheet } from '../../../../../shared/model/sheet.ts'
import { textOrder } from '../../../../../shared/scoring/textOrder.ts'
import { pairKey, type PrizeFolder } from '../../prizeFolder/prizeFolder.ts'
import { scoreRows } from '../scoreRows.ts'
import type { Row } from '../table.ts'
import { markWeights, type MarkWeight } from './markWeights.ts'
import { cellName, type Page, type PageCell } from './page.ts'

export const SCORES_PAGE = 'Scores'

const extra = ['minimum', 'maximum', 'weight', 'share'] as const

/** The rows of each complete sheet on the page, first and last counted from 0 below the header. */
export type SheetPlaces = ReadonlyMap<string, { readonly first: number; readonly last: number }>

/**
 * Every mark of every sheet, as `scoreRows` has them, with what makes a total of them: the ends of the
 * scale, the weight, and the share of the scale that was reached, which the page reckons itself.
 */
export function scoresPage(
  { sheets, strays }: Pick<OfficeResults, 'sheets' | 'strays'>,
  prize: Prize,
  names: Pick<PrizeFolder, 'entries' | 'jurors'>,
): { readonly page: Page; readonly places: SheetPlaces; readonly columns: ScoreColumns } {
  const { header } = scoreRows({ sheets: [], strays: [] }, prize, names)
  const columns = columnsOf(header)
  const rows: (readonly PageCell[])[] = []
  const places = new Map<string, { first: number; last: number }>()
  const counted = sheets.map((own) => ({
    own,
    table: scoreRows({ sheets: [own], strays: [] }, prize, names),
  }))
  const stray = strays.map((own) => ({
    own,
    table: scoreRows({ sheets: [], strays: [own] }, prize, names),
  }))
  for (const { own, table } of [...counted, ...stray].toSorted((a, b) => byEntry(a.own, b.own))) {
    const { jurorId, sheet } = own
    const first = rows.length
    const weights = weightsOf(sheet, prize, names)
    rows.push(...table.rows.map((row, index) => weighed(row, columns, weights, first + index)))
    if (!('reason' in own) && weights.size > 0) {
      places.set(pairKey({ jurorId, entryCode: sheet.entryCode }), { first, last: rows.length - 1 })
    }
  }
  const page = { name: SCORES_PAGE, header: insert(header, columns, extra), rows, keptColumns: 2 }
  return { page, places, columns }
}

/** Where on the page the columns stand that a total is made of. */
export type ScoreColumns = {
  readonly entry: number
  readonly counts: number
  readonly criterion: number
  readonly points: number
  readonly minimum: number
  readonly maximum: number
  readonly weight: number
  readonly share: number
}

function columnsOf(header: readonly string[]): ScoreColumns {
  const points = header.indexOf('points')
  const [minimum, maximum, weight, share] = [points + 1, points + 2, points + 3, points + 4]
  const [entry, counts] = [header.indexOf('entry'), header.indexOf('counts')]
  const criterion = header.indexOf('criterion')
  return { entry, counts, criterion, points, minimum, maximum, weight, share }
}

/** The new cells stand right of the points. */
function insert<T>(row: readonly T[], { points }: ScoreColumns, cells: readonly T[]): readonly T[] {
  return [...row.slice(0, points + 1), ...cells, ...row.slice(points + 1)]
}

type Weights = ReadonlyMap<CriterionPath, MarkWeight>

/** Empty for a sheet that has no total. */
function weightsOf(sheet: Sheet, prize: Prize, { entries }: Pick<PrizeFolder, 'entries'>): Weights {
  const entry = entries.find(({ code }) => code === sheet.entryCode)
  const category = prize.categories.find(({ id }) => id === entry?.categoryId)
  if (category === undefined || sheet.state !== 'scored') return new Map()
  return markWeights(category.rubric, prize.rule, sheet)
}

/** A comment without points, and what is left out, weigh nothing. */
function weighed(
  row: Row,
  columns: ScoreColumns,
  weights: Weights,
  place: number,
): readonly PageCell[] {
  const path = CriterionPath.safeParse(row[columns.criterion])
  const found = path.success ? weights.get(path.data) : undefined
  const points = row[columns.points] ?? null
  if (found === undefined || points === null)
    return insert<PageCell>(row, columns, [null, null, null, null])
  const { weight, scale } = found
  const [at, from, to] = [columns.points, columns.minimum, columns.maximum].map((column) =>
    cellName(column, place),
  )
  const share: PageCell =
    typeof points === 'number' ? { formula: `(${at}-${from})/(${to}-${from})` } : 0
  return insert<PageCell>(row, columns, [scale.minimum / 100, scale.maximum / 100, weight, share])
}

type Signed = { readonly jurorId: string; readonly sheet: Sheet }

function byEntry(a: Signed, b: Signed): number {
  return textOrder(a.sheet.entryCode, b.sheet.entryCode) || textOrder(a.jurorId, b.jurorId)
}
