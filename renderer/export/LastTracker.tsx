import { Copy } from 'lucide-react'
import type { ReactElement } from 'react'
import { IconButton } from '../components/IconButton.tsx'
import { useWords } from '../messages/useWords.ts'
import { copied } from './copied.ts'
import { splitTracker } from './splitTracker.ts'
import './lastTracker.css'

/** On the desk: the words of the last export, the whole tracker to copy. */
export function LastTracker({ tracker }: { readonly tracker: string }): ReactElement {
  const words = useWords()
  return (
    <p className="lastTracker">
      <span className="lastTracker-words selectable">
        {words('export.tracker.last', { tracker: splitTracker(tracker).spoken })}
      </span>
      <IconButton
        icon={Copy}
        name={words('export.copy')}
        onPress={() => {
          copied(tracker, words)
        }}
      />
    </p>
  )
}
