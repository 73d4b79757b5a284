import type { ReactElement } from 'react'
import { Button } from '../components/Button.tsx'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { Notice } from '../components/Notice.tsx'
import { useErrorSentence } from '../messages/useErrorSentence.ts'
import { useWords } from '../messages/useWords.ts'
import { useSaving } from '../state/saving.ts'

/** Why something is not saved yet, and what can be done. Nothing is given up without the juror. */
export function SaveTrouble(): ReactElement | null {
  const words = useWords()
  const sentence = useErrorSentence()
  const { unsaved, failure, flush, refusedDiscarded } = useSaving()
  const refused = unsaved.find(({ refusal }) => refusal !== null)
  if (failure !== null)
    return (
      <Notice
        tone="amber"
        title={`${words('save.failed')} – ${sentence(failure)}`}
        actions={<Button onPress={() => void flush()}>{words('action.tryAgain')}</Button>}
      >
        {words('save.failed.body')}
      </Notice>
    )
  if (refused?.refusal === undefined || refused.refusal === null) return null
  return (
    <ErrorNotice
      error={refused.refusal}
      title={words('save.refused')}
      actions={
        <Button
          onPress={() => {
            refusedDiscarded(refused)
          }}
        >
          {words('action.discard')}
        </Button>
      }
    />
  )
}
