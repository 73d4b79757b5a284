import type { ReactElement } from 'react'
import type { JurorResult } from '../../../../shared/scoring/results.ts'
import { useWords } from '../../../messages/useWords.ts'
import type { ScoredCategory } from '../scoredCategory.ts'
import { type FigureCell, FigureTable } from './FigureTable.tsx'
import { SeverityBar } from './SeverityBar.tsx'
import { TotalsBox } from './TotalsBox.tsx'
import { useFigureCells } from './useFigureCells.ts'

const figures = [
  'severity',
  'severityInterval',
  'totals',
  'spread',
  'correlation',
  'identical',
  'residual',
] as const

/** Each juror's severity, spread and agreement with the others; a dash says why there is no figure. */
export function JurorFigures({ scored }: { readonly scored: ScoredCategory }): ReactElement {
  const words = useWords()
  const cells = useFigureCells()
  const { jurors } = scored.ranking
  const widest = Math.max(...jurors.map(({ severity }) => Math.abs(severity ?? 0)), 1)
  const names = new Map(scored.jurors.map(({ id, name }) => [id, name]))
  const row = (juror: JurorResult): readonly FigureCell[] => [
    nameCell(juror.id, names.get(juror.id) ?? ''),
    { text: String(juror.sheets) },
    severityCell(cells.signed(juror, 'severity', juror.severity), juror.severity, widest),
    juror.severityInterval === null
      ? cells.of(juror, 'severityError', null, 1)
      : cells.bounds(juror.severityInterval, 1),
    { text: totalsText(juror), drawn: <TotalsBox distribution={juror.distribution} /> },
    cells.of(juror, 'spread', juror.spread, 1),
    cells.of(juror, 'correlation', juror.correlation, 2),
    cells.share(juror, 'z', juror.identical),
    cells.of(juror, 'residual', juror.residual, 2),
  ]
  return (
    <FigureTable
      name={words('figures.jurors')}
      columns={[
        { title: words('collect.column.juror') },
        { title: words('results.column.sheets'), isNumber: true },
        ...figures.map((figure) => ({ title: words(`figure.${figure}`), isNumber: true })),
      ]}
      rows={jurors.map(row)}
      meanings={figures.map((figure) => ({
        figure: words(`figure.${figure}`),
        sentence: words(`figure.${figure}.body`),
      }))}
    />
  )
}

function nameCell(id: string, name: string): FigureCell {
  return {
    text: `${id} ${name}`,
    drawn: (
      <>
        <span className="numbers">{id}</span> <span className="soft">{name}</span>
      </>
    ),
  }
}

function severityCell(cell: FigureCell, severity: number | null, widest: number): FigureCell {
  if (severity === null) return cell
  return { ...cell, drawn: <SeverityBar share={severity / widest} text={cell.text} /> }
}

/** Lowest, quartiles and highest, as they are copied. */
function totalsText({ distribution }: JurorResult): string {
  const { lowest, lowerQuartile, median, upperQuartile, highest } = distribution
  return [lowest, lowerQuartile, median, upperQuartile, highest]
    .map((total) => total.toFixed(1))
    .join(' / ')
}
