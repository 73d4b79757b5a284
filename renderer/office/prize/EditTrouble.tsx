import type { ReactElement } from 'react'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useErrorSentence } from '../../messages/useErrorSentence.ts'
import { useFindingSentence } from '../../messages/useFindingSentence.ts'
import { useWords } from '../../messages/useWords.ts'
import { officeReread } from '../../state/office.ts'
import { usePrizeEdit } from '../../state/prizeEdit.ts'
import { run } from '../../state/run.ts'

/** Why the last change was not made. A file that another program changed is read again first. */
export function EditTrouble(): ReactElement | null {
  const words = useWords()
  const sentence = useErrorSentence()
  const findingSentence = useFindingSentence()
  const trouble = usePrizeEdit((state) => state.trouble)
  const dismissed = usePrizeEdit((state) => state.dismissed)
  if (trouble === null) return null
  const isStale = trouble.kind === 'error' && trouble.error.code === 'TEXT_CHANGED'
  const told =
    trouble.kind === 'error' ? [sentence(trouble.error)] : trouble.findings.map(findingSentence)
  return (
    <Notice
      tone="red"
      title={words('prize.trouble.title')}
      actions={
        <Button
          onPress={() => {
            dismissed()
            if (isStale) run(officeReread())
          }}
        >
          {words(isStale ? 'office.reread' : 'action.close')}
        </Button>
      }
    >
      {told.map((text, place) => (
        <p key={place}>{text}</p>
      ))}
    </Notice>
  )
}
