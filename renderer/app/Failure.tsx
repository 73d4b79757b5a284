import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { IconButton } from '../components/IconButton.tsx'
import { useWords } from '../messages/useWords.ts'
import { useFailure } from '../state/failure.ts'
import './failure.css'

/** A failure that no screen shows in its own place. */
export function Failure(): ReactElement | null {
  const words = useWords()
  const { error, dismissed } = useFailure()
  if (error === null) return null
  return (
    <div className="failure">
      <ErrorNotice
        error={error}
        actions={<IconButton icon={X} name={words('action.close')} onPress={dismissed} />}
      />
    </div>
  )
}
