import type { ReactElement } from 'react'
import { useWords } from '../messages/useWords.ts'
import { letterGroups, splitTracker } from './splitTracker.ts'
import './tracker.css'

/** The tracker to be read aloud or compared: the words, then the letters in groups; copied, it is one word. */
export function Tracker({ tracker }: { readonly tracker: string }): ReactElement {
  const words = useWords()
  const { spoken, letters } = splitTracker(tracker)
  return (
    <p className="tracker selectable" role="group" aria-label={words('export.tracker')} dir="ltr">
      <span className="tracker-words">{`${spoken}-`}</span>
      <span className="tracker-letters">
        {letterGroups(letters).map((group, place) => (
          <span key={place}>{group}</span>
        ))}
      </span>
    </p>
  )
}
