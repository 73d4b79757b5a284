import type { ReactElement } from 'react'
import type { WireError } from '../../shared/calls/call.ts'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { Notice } from '../components/Notice.tsx'
import { useWords } from '../messages/useWords.ts'

/** The shared sentence about a wrong passphrase speaks of a slip, which a juror with a card has not. */
export function CardError({ error }: { readonly error: WireError }): ReactElement {
  const words = useWords()
  if (error.code !== 'WRONG_PASSPHRASE') return <ErrorNotice error={error} />
  return <Notice tone="red">{words('cards.wrong')}</Notice>
}
