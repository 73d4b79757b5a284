import type { ReactElement, ReactNode } from 'react'
import { useMyScores } from '../state/myScores.ts'
import { useEntryWords } from './entryWords.ts'
import type { OwnEntry } from './ownCategory.ts'

type Props = {
  readonly of: number
  readonly entries: readonly OwnEntry[]
  readonly children: ReactNode
}

/** What the marks mean; while the pointer is on one of them, which entry that is. */
export function Legend({ of, entries, children }: Props): ReactElement {
  const said = useEntryWords(of)
  const pointed = useMyScores((state) => state.pointed)
  const entry = entries.find(({ code }) => code === pointed)
  return (
    <figcaption className="legend">
      {entry === undefined ? children : <span className="truncated">{said(entry)}</span>}
    </figcaption>
  )
}
