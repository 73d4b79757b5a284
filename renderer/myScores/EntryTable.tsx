import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useIntl } from 'react-intl'
import type { EntryCode } from '../../shared/model/ids.ts'
import '../components/plainTable.css'
import { totalText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { entryOpened } from './entryWords.ts'
import type { OwnEntry } from './ownCategory.ts'

type Props = {
  readonly caption: string
  readonly entries: readonly OwnEntry[]
  readonly lit: ReadonlySet<EntryCode> | null
  /** Begins each row with its place. */
  readonly ordered?: boolean
}

/** What a plot shows, as rows. */
export function EntryTable({ caption, entries, lit, ordered = false }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const shown = entries.map((entry, place) => ({ entry, place: place + 1 }))
  return (
    <table className="plainTable">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {ordered ? (
            <th scope="col" className="plainTable-number">
              {words('myScores.order.column')}
            </th>
          ) : null}
          <th scope="col">{words('myScores.ranking.entry')}</th>
          <th scope="col" className="plainTable-number">
            {words('myScores.ranking.rank')}
          </th>
          <th scope="col" className="plainTable-number">
            {words('myScores.ranking.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown
          .filter(({ entry }) => lit === null || lit.has(entry.code))
          .map(({ entry, place }) => (
            <tr key={entry.code}>
              {ordered ? <td className="plainTable-number">{place}</td> : null}
              <th scope="row">
                <EntryLink entry={entry} />
              </th>
              <td className="plainTable-number">{entry.rank}</td>
              <td className="plainTable-number">{totalText(intl, entry.total)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

/** The code and title of an entry; a press opens it. */
export function EntryLink({ entry }: { readonly entry: OwnEntry }): ReactElement {
  return (
    <AriaButton
      className="entryLink"
      onPress={() => {
        entryOpened(entry.code)
      }}
    >
      <span className="entryLink-code numbers">{entry.code}</span> {entry.title}
    </AriaButton>
  )
}
