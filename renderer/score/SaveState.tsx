import { Check, LoaderCircle, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { Icon } from '../components/Icon.tsx'
import { useWords } from '../messages/useWords.ts'
import { useSaving } from '../state/saving.ts'
import './saveState.css'

/** "Saved" is said only when the disk has everything. Before the first change nothing is said. */
export function SaveState(): ReactElement {
  const words = useWords()
  const { unsaved, failure, savedSomething } = useSaving()
  const refused = unsaved.some(({ refusal }) => refusal !== null)
  const state =
    failure !== null || refused
      ? 'failed'
      : unsaved.length > 0
        ? 'saving'
        : savedSomething
          ? 'saved'
          : null
  return (
    <span className={`saveState saveState--${state ?? 'none'}`} role="status">
      {state === null ? null : (
        <>
          <Icon of={{ failed: TriangleAlert, saving: LoaderCircle, saved: Check }[state]} />
          {words(`save.${state}`)}
        </>
      )}
    </span>
  )
}
