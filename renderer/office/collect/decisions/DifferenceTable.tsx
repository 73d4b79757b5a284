import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { DisputedSheet, Dispute, SheetSide } from '../../../../shared/calls/collectViews.ts'
import type { Office } from '../../../../shared/calls/views.ts'
import type { Mark } from '../../../../shared/model/sheet.ts'
import '../../../components/plainTable.css'
import { StateMark } from '../../../components/StateMark.tsx'
import { pointsText } from '../../../messages/quantities.ts'
import { useWords } from '../../../messages/useWords.ts'
import { exactScoreText } from '../../results/scoreText.ts'
import { branchName } from './branchName.ts'
import { criterionTitles } from './criterionTitles.ts'

type Props = { readonly dispute: Dispute; readonly office: Office }

/** The sheets that are not the same, a column for each branch: the totals, and beneath them the marks that differ. */
export function DifferenceTable({ dispute, office }: Props): ReactElement {
  const words = useWords()
  const { kind, branches, sheets } = dispute
  const titles = new Map<string, string>(office.entries.map(({ code, title }) => [code, title]))
  return (
    <table className="plainTable difference" aria-label={words('decisions.differences')}>
      <thead>
        <tr>
          <th scope="col">{words('matrix.entry')}</th>
          {branches.map(({ tracker }, place) => (
            <th key={tracker} scope="col" className="difference-side">
              {words(`decisions.${kind}.branch`, { name: branchName(place) })}
            </th>
          ))}
        </tr>
      </thead>
      {sheets.map((sheet) => (
        <SheetRows
          key={sheet.entryCode}
          sheet={sheet}
          title={titles.get(sheet.entryCode) ?? ''}
          office={office}
        />
      ))}
    </table>
  )
}

type RowsProps = {
  readonly sheet: DisputedSheet
  readonly title: string
  readonly office: Office
}

function SheetRows({ sheet, title, office }: RowsProps): ReactElement {
  const words = useWords()
  const { entryCode, sides, marks, textsDiffer } = sheet
  const titleOf = criterionTitles(office, entryCode)
  return (
    <tbody>
      <tr className="difference-sheet">
        <th scope="row">
          <span className="numbers">{entryCode}</span> <span className="soft">{title}</span>
          {textsDiffer ? <p className="difference-texts">{words('decisions.texts')}</p> : null}
        </th>
        {sides.map((side, place) => (
          <td key={place} className="difference-side">
            <Side side={side} />
          </td>
        ))}
      </tr>
      {marks.map(({ criterion, sides: given }) => (
        <tr key={criterion}>
          <td className="difference-criterion">{titleOf(criterion)}</td>
          {given.map((mark, place) => (
            <td key={place} className="difference-side numbers">
              <MarkText mark={mark} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function Side({ side }: { readonly side: SheetSide | null }): ReactElement {
  const intl = useIntl()
  const words = useWords()
  if (side === null) return <>{words('decisions.noSheet')}</>
  if (side.total === null) return <StateMark state={side.state} />
  return <strong className="numbers">{exactScoreText(intl, side.total)}</strong>
}

function MarkText({ mark }: { readonly mark: Mark | null }): ReactElement {
  const intl = useIntl()
  const words = useWords()
  if (mark === null) return <span className="soft">{words('decisions.noMark')}</span>
  return <>{mark === 'not-applicable' ? words('mark.notApplicable') : pointsText(intl, mark)}</>
}
