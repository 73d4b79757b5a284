import type { ReactElement, ReactNode } from 'react'
import { useIntl } from 'react-intl'
import type { EntryCode } from '../../shared/model/ids.ts'
import { fewestForOutliers } from '../../shared/scoring/own/ownOutliers.ts'
import { totalText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { EntryLink } from './EntryTable.tsx'
import type { OwnCategory, OwnEntry } from './ownCategory.ts'
import './remarks.css'

/** Ties, totals far from the own mean, and sheets that are the same throughout. None of it is a fault. */
export function Remarks({ own }: { readonly own: OwnCategory }): ReactElement {
  const words = useWords()
  const ties = tiesOf(own.entries)
  const far = own.entries.filter(({ deviations }) => deviations !== null)
  const nothing = ties.length + far.length + own.identical.length === 0
  return (
    <section className="remarks" aria-labelledby="remarks">
      <h3 id="remarks">{words('myScores.look')}</h3>
      {nothing && 'value' in own.outliers ? <p>{words('myScores.look.nothing')}</p> : null}
      <dl className="remarks-list">
        {far.map((entry) => (
          <FarRemark key={entry.code} entry={entry} />
        ))}
        {ties.map((tie) => (
          <TieRemark key={tie[0]?.code} tie={tie} />
        ))}
        {own.identical.map((codes) => (
          <Remark key={codes.join()} title={words('myScores.look.identical')}>
            {entriesOf(own, codes).map((entry) => (
              <EntryLink key={entry.code} entry={entry} />
            ))}
          </Remark>
        ))}
      </dl>
      <OutlierRule own={own} />
    </section>
  )
}

function Remark(props: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="remarks-line">
      <dt>{props.title}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

function FarRemark({ entry }: { readonly entry: OwnEntry }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const deviations = entry.deviations ?? 0
  const values = {
    deviations: intl.formatNumber(Math.abs(deviations), {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }),
  }
  const title = deviations > 0 ? 'myScores.look.above' : 'myScores.look.below'
  return (
    <Remark title={words(title, values)}>
      <EntryLink entry={entry} />
    </Remark>
  )
}

function TieRemark({ tie }: { readonly tie: readonly OwnEntry[] }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const [first] = tie
  const total = first === undefined ? '' : totalText(intl, first.total)
  return (
    <Remark title={words('myScores.look.tie', { total })}>
      {tie.map((entry) => (
        <EntryLink key={entry.code} entry={entry} />
      ))}
    </Remark>
  )
}

/** The rule that was used, or why none could be. */
function OutlierRule({ own: { outliers } }: { readonly own: OwnCategory }): ReactElement {
  const words = useWords()
  if ('value' in outliers) return <p className="soft">{words('myScores.look.rule')}</p>
  return (
    <p className="soft">
      {outliers.refused === 'constant'
        ? words('myScores.look.constant')
        : words('myScores.look.few', { needed: fewestForOutliers })}
    </p>
  )
}

function tiesOf(entries: readonly OwnEntry[]): readonly (readonly OwnEntry[])[] {
  return [...Map.groupBy(entries, ({ rank }) => rank).values()].filter(({ length }) => length > 1)
}

function entriesOf(own: OwnCategory, codes: readonly EntryCode[]): readonly OwnEntry[] {
  return own.entries.filter(({ code }) => codes.includes(code))
}
