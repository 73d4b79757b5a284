import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { JurorSheet, OfficeEntry } from '../../../shared/calls/views.ts'
import type { Mark } from '../../../shared/model/sheet.ts'
import '../../components/plainTable.css'
import { StateMark } from '../../components/StateMark.tsx'
import { pointsText } from '../../messages/quantities.ts'
import { useWords } from '../../messages/useWords.ts'
import { type CriterionLine, criterionLines } from './criterionLines.ts'
import type { ScoredCategory } from './scoredCategory.ts'
import { scoreText } from './scoreText.ts'

type Props = { readonly scored: ScoredCategory; readonly entry: OfficeEntry }

/** Criteria down, jurors across; abstained and recused are words, never numbers. */
export function ScoreTable({ scored, entry }: Props): ReactElement {
  const words = useWords()
  const sheets = scored.sheets.get(entry.code) ?? []
  if (sheets.length === 0) return <p className="soft">{words('results.noSheets')}</p>
  return (
    <div
      className="entryScores-table"
      tabIndex={0}
      role="region"
      aria-label={words('results.points')}
    >
      <table className="plainTable">
        <caption className="unseen">{words('results.points')}</caption>
        <Head sheets={sheets} scored={scored} />
        <tbody>
          {criterionLines(scored.category.rubric).map((line) => (
            <PointsRow key={line.key} line={line} sheets={sheets} />
          ))}
        </tbody>
        <Foot sheets={sheets} scored={scored} entry={entry} />
      </table>
    </div>
  )
}

type HeadProps = { readonly sheets: readonly JurorSheet[]; readonly scored: ScoredCategory }

function Head({ sheets, scored }: HeadProps): ReactElement {
  const words = useWords()
  const names = new Map(scored.jurors.map(({ id, name }) => [id, name]))
  return (
    <thead>
      <tr>
        <th scope="col">{words('results.column.criterion')}</th>
        {sheets.map(({ jurorId }) => (
          <th key={jurorId} scope="col" className="plainTable-number" title={names.get(jurorId)}>
            {jurorId}
          </th>
        ))}
      </tr>
    </thead>
  )
}

type RowProps = { readonly line: CriterionLine; readonly sheets: readonly JurorSheet[] }

function PointsRow({ line, sheets }: RowProps): ReactElement {
  const { path, title, isPart } = line
  return (
    <tr>
      <th scope="row" className={isPart ? 'entryScores-subcriterion' : 'entryScores-criterion'}>
        {title}
      </th>
      {sheets.map(({ jurorId, sheet }) => (
        <td key={jurorId} className="plainTable-number">
          {path === null ? null : (
            <MarkText mark={sheet.marks.find(({ criterion }) => criterion === path)?.mark} />
          )}
        </td>
      ))}
    </tr>
  )
}

function MarkText({ mark }: { readonly mark: Mark | undefined }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  if (mark === undefined) {
    return (
      <span className="soft">
        <span aria-hidden>–</span>
        <span className="unseen">{words('mark.notScored')}</span>
      </span>
    )
  }
  if (mark === 'not-applicable') return <span>{words('mark.notApplicable')}</span>
  return <>{pointsText(intl, mark)}</>
}

type FootProps = HeadProps & Pick<Props, 'entry'>

/** Each juror's total, and how the sheet stands. */
function Foot({ sheets, scored, entry }: FootProps): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const totals = new Map(
    (scored.totals.get(entry.code) ?? []).map(({ jurorId, total }) => [jurorId, total]),
  )
  return (
    <tfoot>
      <tr>
        <th scope="row">{words('results.total')}</th>
        {sheets.map(({ jurorId }) => {
          const total = totals.get(jurorId)
          return (
            <td key={jurorId} className="plainTable-number">
              {total === undefined ? '–' : scoreText(intl, total)}
            </td>
          )
        })}
      </tr>
      <tr>
        <th scope="row" className="entryScores-state">
          {words('results.state')}
        </th>
        {sheets.map(({ jurorId, sheet }) => (
          <td key={jurorId} className="plainTable-number entryScores-state">
            {sheet.state === 'scored' ? (
              <StateMark state="scored" iconOnly />
            ) : (
              words(`state.${sheet.state}`)
            )}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
