import type { ReactElement } from 'react'
import type { WireError } from '../../../shared/calls/call.ts'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useErrorSentence } from '../../messages/useErrorSentence.ts'
import { useWords } from '../../messages/useWords.ts'
import { useRoute } from '../../state/route.ts'

/** An answered error; mistakes in the folder lead to the list of them, and a stop is no alarm. */
export function OfficeError({ error }: { readonly error: WireError }): ReactElement {
  const words = useWords()
  const sentence = useErrorSentence()
  const wentTo = useRoute((state) => state.wentTo)
  if (error.code === 'CANCELLED') return <Notice tone="plain">{sentence(error)}</Notice>
  if (error.code !== 'PRIZE_INVALID') return <ErrorNotice error={error} />
  return (
    <Notice
      tone="red"
      actions={
        <Button
          kind="quiet"
          onPress={() => {
            const place = { section: 'entries', list: 'findings', entryCode: null } as const
            wentTo({ screen: 'office', place })
          }}
        >
          {words('findings.show')}
        </Button>
      }
    >
      {words('findings.first', { count: error.details.problems })}
    </Notice>
  )
}
