import type { ReactElement, ReactNode } from 'react'
import type { WireError } from '../../shared/calls/call.ts'
import { useErrorSentence } from '../messages/useErrorSentence.ts'
import { Notice } from './Notice.tsx'

type Props = { readonly error: WireError; readonly title?: string; readonly actions?: ReactNode }

/** An answered error as its sentence. */
export function ErrorNotice({ error, ...rest }: Props): ReactElement {
  const sentence = useErrorSentence()
  return (
    <Notice tone="red" {...rest}>
      {sentence(error)}
    </Notice>
  )
}
