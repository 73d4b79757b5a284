import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { Juror } from '../../../shared/model/juror.ts'
import type { FigureName } from '../../../shared/scoring/figure.ts'
import type { JurorResult } from '../../../shared/scoring/results.ts'
import { useWords } from '../../messages/useWords.ts'
import { figureText, signedText } from './scoreText.ts'

type Props = { readonly jurors: readonly JurorResult[]; readonly people: readonly Juror[] }

/** Each juror's severity, spread and agreement with the others; a dash says on hover why. */
export function JurorFigures({ jurors, people }: Props): ReactElement {
  const words = useWords()
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const widest = Math.max(...jurors.map(({ severity }) => Math.abs(severity ?? 0)), 1)
  const number = 'plainTable-number'
  return (
    <table className="plainTable">
      <caption className="unseen">{words('figures.jurors')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('collect.column.juror')}</th>
          <th scope="col" className={number}>
            {words('results.column.sheets')}
          </th>
          <th scope="col" className={number}>
            {words('figure.severity')}
          </th>
          <th scope="col" className={number}>
            {words('figure.spread')}
          </th>
          <th scope="col" className={number}>
            {words('figure.correlation')}
          </th>
          <th scope="col" className={number}>
            {words('figure.identical')}
          </th>
        </tr>
      </thead>
      <tbody>
        {jurors.map((juror) => (
          <JurorRow key={juror.id} juror={juror} name={names.get(juror.id) ?? ''} widest={widest} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = { readonly juror: JurorResult; readonly name: string; readonly widest: number }

function JurorRow({ juror, name, widest }: RowProps): ReactElement {
  const intl = useIntl()
  return (
    <tr>
      <th scope="row">
        <span className="numbers">{juror.id}</span> <span className="soft">{name}</span>
      </th>
      <td className="plainTable-number">{juror.sheets}</td>
      <td className="plainTable-number">
        <Severity juror={juror} widest={widest} />
      </td>
      <FigureCell juror={juror} figure="spread" decimals={1} />
      <FigureCell juror={juror} figure="correlation" decimals={2} />
      <td className="plainTable-number">
        {intl.formatNumber(juror.identical, { style: 'percent', maximumFractionDigits: 0 })}
      </td>
    </tr>
  )
}

/** Below 0 is severe: a bar to the left of the middle. */
function Severity({ juror, widest }: Omit<RowProps, 'name'>): ReactElement {
  const intl = useIntl()
  const { severity } = juror
  if (severity === null) return <Dash juror={juror} figure="severity" />
  const share = (50 * severity) / widest
  return (
    <span className="figures-severity">
      <svg aria-hidden>
        <rect
          className="figures-bar"
          x={`${50 + Math.min(share, 0)}%`}
          y="20%"
          width={`${Math.abs(share)}%`}
          height="60%"
        />
        <line className="figures-zero" x1="50%" x2="50%" y1="0" y2="100%" />
      </svg>
      <span>{signedText(intl, severity)}</span>
    </span>
  )
}

type CellProps = {
  readonly juror: JurorResult
  readonly figure: 'spread' | 'correlation'
  readonly decimals: number
}

function FigureCell({ juror, figure, decimals }: CellProps): ReactElement {
  const intl = useIntl()
  const value = juror[figure]
  return (
    <td className="plainTable-number">
      {value === null ? <Dash juror={juror} figure={figure} /> : figureText(intl, value, decimals)}
    </td>
  )
}

type DashProps = { readonly juror: JurorResult; readonly figure: FigureName }

/** No figure, and why. */
function Dash({ juror, figure }: DashProps): ReactElement {
  const words = useWords()
  const note = juror.notes.find((one) => one.figure === figure)
  const why = note === undefined ? '' : words(`note.${note.reason}`)
  return (
    <span className="soft" title={why}>
      <span aria-hidden>–</span>
      <span className="unseen">{why}</span>
    </span>
  )
}
