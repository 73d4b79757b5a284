import type { ReactElement } from 'react'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { useWords } from '../../../messages/useWords.ts'
import type { Talk } from '../useTalk.ts'
import { labelOf } from './seats.ts'

type Props = { readonly talk: Talk; readonly entryCode: EntryCode }

/** Sheets of the entry that do not belong to it: told of, never counted and never shown. */
export function StraysHere({ talk, entryCode }: Props): ReactElement | null {
  const words = useWords()
  const strays = talk.results.strays.filter(({ sheet }) => sheet.entryCode === entryCode)
  if (strays.length === 0) return null
  return (
    <div className="panel-strays">
      <h4>{words('deliberate.strays')}</h4>
      <ul>
        {strays.map(({ jurorId, reason }) => (
          <li key={jurorId}>
            <span className="numbers">{labelOf(jurorId, talk.naming)}</span>{' '}
            <span className="soft">{words(`leftOut.${reason}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
