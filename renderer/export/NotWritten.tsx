import type { ReactElement } from 'react'
import type { WireError } from '../../shared/calls/call.ts'
import { Notice } from '../components/Notice.tsx'
import { useErrorSentence } from '../messages/useErrorSentence.ts'
import { useWords } from '../messages/useWords.ts'

/** Why a file could not be written, and that nothing is lost. */
export function NotWritten({ error }: { readonly error: WireError }): ReactElement {
  const words = useWords()
  const sentence = useErrorSentence()
  return (
    <Notice tone="red" title={words('export.failed.title')}>
      <p>{sentence(error)}</p>
      <p>{words('export.failed.safe')}</p>
    </Notice>
  )
}
