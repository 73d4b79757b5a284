import type { Category } from '../../../../../shared/model/prize.ts'
import type { CategoryResults } from '../../../../../shared/scoring/results.ts'
import type { Page, PageCell } from './page.ts'
import type { ScoreColumns } from './scoresPage.ts'
import { SCORES_PAGE } from './scoresPage.ts'
import { columnName } from './page.ts'
import { criterionPaths } from '../../../../../shared/scoring/criterionPaths.ts'

type Names = {
  readonly entries: readonly { readonly code: string; readonly title: string }[]
  readonly jurors: readonly { readonly id: string; readonly name: string }[]
}

/** Each entry's mean points for each criterion, reckoned from the marks that count. */
export function criteriaPage(
  name: string,
  category: Category,
  ranking: CategoryResults,
  { entries }: Pick<Names, 'entries'>,
  columns: ScoreColumns,
): Page {
  const paths = criterionPaths(category.rubric)
  const column = (index: number): string => {
    const letter = columnName(index)
    return `${SCORES_PAGE}!$${letter}:$${letter}`
  }
  const rows = [...ranking.entries, ...ranking.unranked].map(
    ({ code }, row): readonly PageCell[] => [
      code,
      entries.find((entry) => entry.code === code)?.title ?? '',
      ...paths.map((path) => {
        const marks = `${column(columns.points)},${column(columns.entry)},$A${row + 2}`
        const counted = `${column(columns.criterion)},"${path}",${column(columns.counts)},"yes"`
        return { formula: `IFERROR(AVERAGEIFS(${marks},${counted}),"")` }
      }),
    ],
  )
  return { name, header: ['entry', 'title', ...paths], rows, keptColumns: 2 }
}

/** How each juror of a category scores. */
export function jurorsPage(name: string, { jurors }: CategoryResults, names: Names): Page {
  return {
    name,
    header: [
      'juror',
      'juror name',
      'sheets',
      'mean',
      'spread',
      'severity',
      'severity from',
      'severity to',
      'correlation',
      'same total',
      'fit',
    ],
    rows: jurors.map((juror) => [
      juror.id,
      names.jurors.find(({ id }) => id === juror.id)?.name ?? '',
      juror.sheets,
      ...[
        juror.distribution.mean,
        juror.spread,
        juror.severity,
        juror.severityInterval?.[0] ?? null,
        juror.severityInterval?.[1] ?? null,
        juror.correlation,
        juror.identical,
        juror.residual,
      ].map(rounded),
    ]),
    keptColumns: 2,
  }
}

const figures = [
  'alphaInterval',
  'alphaOrdinal',
  'alphaNominal',
  'alphaRatio',
  'icc11',
  'icc21',
  'icc31',
  'icc1k',
  'icc2k',
  'icc3k',
  'kendallW',
  'kendallP',
] as const

/** How far the jurors of each category agree, and why a figure is not there. */
export function agreementPage(name: string, categories: readonly CategoryResults[]): Page {
  return {
    name,
    header: ['category', 'figure', 'value', '95 % from', '95 % to', 'note'],
    rows: categories.flatMap(({ id, agreement }) =>
      figures.map((figure): readonly PageCell[] => {
        const bounds =
          figure === 'kendallW' || figure === 'kendallP' ? null : agreement.intervals[figure]
        const notes = agreement.notes.filter((note) => note.figure === figure)
        return [
          id,
          figure,
          rounded(agreement[figure]),
          rounded(bounds?.[0] ?? null),
          rounded(bounds?.[1] ?? null),
          notes.map(({ reason }) => reason).join(', '),
        ]
      }),
    ),
    keptColumns: 2,
  }
}

function rounded(figure: number | null): number | null {
  return figure === null ? null : Math.round(figure * 10_000) / 10_000
}
