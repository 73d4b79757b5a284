import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { GivenPlan, GivenWish, JurorSees } from '../../../../shared/calls/givenCalls.ts'
import { Notice } from '../../../components/Notice.tsx'
import '../../../components/plainTable.css'
import { sizeText } from '../../../messages/quantities.ts'
import { useWords } from '../../../messages/useWords.ts'

type Props = { readonly plan: GivenPlan; readonly wish: GivenWish }

/** What each juror will see, who is left out of what, and what a letter does not hide. */
export function GivePreview({ plan, wish }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const isHidden = wish.naming === 'anonymised'
  const { entries, sheets, comments, bytes } = plan
  const facts = {
    entries,
    sheets,
    comments: wish.comments ? comments : 0,
    size: sizeText(intl, bytes),
  }
  return (
    <>
      <p className="soft numbers">{words('give.facts', facts)}</p>
      {isHidden && plan.thin.length > 0 ? (
        <Notice tone="amber">{words('give.thin', { entries: listed(plan.thin) })}</Notice>
      ) : null}
      {isHidden && wish.comments && plan.telling.length > 0 ? (
        <Notice tone="amber">{words('give.telling', { entries: listed(plan.telling) })}</Notice>
      ) : null}
      {plan.jurors.every(({ entries: seen }) => seen === 0) ? (
        <Notice tone="amber">{words('give.nobody')}</Notice>
      ) : null}
      <SeesTable plan={plan} />
      <p className="give-help soft">{words('give.closed')}</p>
    </>
  )
}

function SeesTable({ plan }: Pick<Props, 'plan'>): ReactElement {
  const words = useWords()
  return (
    <table className="plainTable">
      <thead>
        <tr>
          <th scope="col">{words('give.column.juror')}</th>
          <th scope="col" className="plainTable-number">
            {words('give.column.entries')}
          </th>
          <th scope="col">{words('give.column.conflicts')}</th>
          <th scope="col">{words('give.column.opener')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.jurors.map((juror) => (
          <SeesRow key={juror.jurorId} juror={juror} of={plan.entries} />
        ))}
      </tbody>
    </table>
  )
}

function SeesRow({ juror, of }: { readonly juror: JurorSees; readonly of: number }): ReactElement {
  const words = useWords()
  const { jurorId, name, entries, conflicts, opener } = juror
  return (
    <tr>
      <th scope="row">
        <span className="numbers">{jurorId}</span> {name}
      </th>
      <td className="plainTable-number">{words('give.sees', { entries, of })}</td>
      <td className="numbers">{conflicts.length === 0 ? '–' : listed(conflicts)}</td>
      <td className={opener === null ? 'give-none' : ''}>
        {words(`give.opener.${opener ?? 'none'}`)}
      </td>
    </tr>
  )
}

const namedAtMost = 12

function listed(codes: readonly string[]): string {
  const more = codes.length > namedAtMost ? ', …' : ''
  return `${codes.slice(0, namedAtMost).join(', ')}${more}`
}
