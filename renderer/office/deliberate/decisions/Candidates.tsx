import { type ReactElement, useState } from 'react'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { CategoryResults } from '../../../../shared/scoring/results.ts'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { SearchField } from '../../../components/SearchField.tsx'
import { useWords } from '../../../messages/useWords.ts'
import type { Jury } from '../meeting/jury.ts'
import { type Draft, isBetween } from './draft.ts'

type Props = {
  readonly jury: Jury
  readonly ranking: CategoryResults
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
}

type Row = { readonly code: EntryCode; readonly rank: number | null; readonly title: string }

const mostRows = 12

/** The entries of the category as they are ranked, to be chosen from; of many the first, and those searched for. */
export function Candidates({ jury, ranking, draft, onDraft }: Props): ReactElement {
  const words = useWords()
  const [sought, setSought] = useState('')
  const rows = rowsOf(jury, ranking)
  const found = rows.filter(({ code, title }) =>
    `${code} ${title}`.toLowerCase().includes(sought.trim().toLowerCase()),
  )
  const first = new Set(found.slice(0, mostRows))
  const shown = rows.filter((row) => draft.chosen.includes(row.code) || first.has(row))
  const name = words(isBetween(draft) ? 'award.candidates' : 'award.entries')
  const turned = (code: EntryCode, isChosen: boolean): void => {
    const others = draft.chosen.filter((other) => other !== code)
    onDraft({ ...draft, chosen: isChosen ? [...others, code] : others })
  }
  return (
    <div className="field">
      <span className="field-label">{name}</span>
      {rows.length > mostRows ? (
        <SearchField name={words('award.filter')} value={sought} onChange={setSought} />
      ) : null}
      <ul className="awardForm-entries" aria-label={name}>
        {shown.map(({ code, rank, title }) => (
          <li key={code}>
            <Checkbox
              isSelected={draft.chosen.includes(code)}
              onChange={(isChosen) => {
                turned(code, isChosen)
              }}
            >
              <span className="numbers">{code}</span> {title}{' '}
              <span className="soft">
                {rank === null ? words('award.unranked') : words('award.rank', { rank })}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {found.length > mostRows ? (
        <span className="field-help">
          {words('award.more', { count: found.length - mostRows })}
        </span>
      ) : null}
    </div>
  )
}

function rowsOf({ titles }: Jury, { entries, unranked }: CategoryResults): readonly Row[] {
  const titleOf = (code: EntryCode): string => titles.get(code) ?? ''
  return [
    ...entries.map(({ code, rank }) => ({ code, rank, title: titleOf(code) })),
    ...unranked.map(({ code }) => ({ code, rank: null, title: titleOf(code) })),
  ]
}
