import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { GivenSheet } from '../../shared/format/deliberationBundle.ts'
import type { CriterionPath } from '../../shared/model/ids.ts'
import type { Mark } from '../../shared/model/sheet.ts'
import { sheetTotal } from '../../shared/scoring/total.ts'
import '../components/plainTable.css'
import { pointsText, totalText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { useDesk } from '../state/desk.ts'
import type { GivenView } from '../state/given.ts'
import { type CriterionLine, criterionLines } from './criterionLines.ts'
import { authorOf, shortAuthorOf } from './givenNames.ts'

type Props = { readonly one: GivenView }

/** Every juror's points per criterion, one's own among them; who gave none is told below. */
export function ScoresTable({ one }: Props): ReactElement {
  const words = useWords()
  const scored = one.told.sheets.filter(({ sheet }) => isScored(sheet.state))
  return (
    <>
      {scored.length === 0 ? null : (
        <div className="given-tableBox scrolls" role="region" aria-label={words('given.points')}>
          <table className="plainTable given-points">
            <thead>
              <tr>
                <th scope="col">{words('given.criterion')}</th>
                {scored.map((sheet) => (
                  <th
                    key={sheet.by}
                    scope="col"
                    className={`plainTable-number ${ownClass(one, sheet)}`}
                    title={authorOf(words, one, sheet)}
                  >
                    {shortAuthorOf(words, one, sheet)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {criterionLines(one.view.category.rubric).map((line) => (
                <Line key={line.path} one={one} line={line} sheets={scored} />
              ))}
              <Totals one={one} sheets={scored} />
            </tbody>
          </table>
        </div>
      )}
      <Silent one={one} />
    </>
  )
}

type LineProps = Props & { readonly sheets: readonly GivenSheet[] }

function Line({ one, line, sheets }: LineProps & { readonly line: CriterionLine }): ReactElement {
  return (
    <tr>
      <th scope="row" className={line.isPart ? 'given-part' : 'given-whole'}>
        {line.title}
      </th>
      {sheets.map((sheet) => (
        <td key={sheet.by} className={`plainTable-number ${ownClass(one, sheet)}`}>
          <Points sheet={sheet} path={line.path} />
        </td>
      ))}
    </tr>
  )
}

type PointsProps = { readonly sheet: GivenSheet; readonly path: CriterionPath }

/** A mark as it counts; of an amended one, what it was. */
function Points({ sheet: { sheet, amendments }, path }: PointsProps): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const text = (mark: Mark | null | undefined): string =>
    mark === null || mark === undefined
      ? '–'
      : mark === 'not-applicable'
        ? words('mark.notApplicable')
        : pointsText(intl, mark)
  const mark = sheet.marks.find(({ criterion }) => criterion === path)?.mark
  const first = amendments.flatMap(({ changes }) => changes).find((one) => one.criterion === path)
  if (first === undefined) return <>{text(mark)}</>
  const was = first.from === null ? words('given.amended.unscored') : text(first.from)
  return (
    <span className="given-amended" title={words('given.amended', { was })}>
      {text(mark)}
      <span className="unseen">{words('given.amended', { was })}</span>
    </span>
  )
}

function Totals({ one, sheets }: LineProps): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const rule = useDesk(({ desk }) => desk?.prize.rule)
  return (
    <tr className="given-totals">
      <th scope="row">{words('given.total')}</th>
      {sheets.map((given) => {
        const { rubric } = one.view.category
        const isWhole = rule !== undefined && given.sheet.state === 'scored'
        const total = isWhole ? sheetTotal(rubric, given.sheet.marks, rule.notApplicable) : null
        return (
          <td key={given.by} className={`plainTable-number ${ownClass(one, given)}`}>
            {total === null ? '–' : totalText(intl, total)}
          </td>
        )
      })}
    </tr>
  )
}

function Silent({ one }: Props): ReactElement {
  const words = useWords()
  return (
    <>
      {one.told.sheets.map((given) => {
        const { state, reason } = given.sheet
        const who = authorOf(words, one, given)
        if (state === 'recused')
          return (
            <p key={given.by} className="soft">
              {words('given.recused', { who })}
            </p>
          )
        if (state !== 'abstained') return null
        return (
          <p key={given.by} className="soft">
            {words(reason === '' ? 'given.abstained' : 'given.abstained.reason', { who, reason })}
          </p>
        )
      })}
    </>
  )
}

function isScored(state: GivenSheet['sheet']['state']): boolean {
  return state === 'scored' || state === 'partial'
}

function ownClass({ told }: GivenView, { by }: GivenSheet): string {
  return by === told.own ? 'given-own' : ''
}
