import { useEffect, useState } from 'react'
import type { DiscussedDocument } from '../../../../shared/calls/discussedDocument.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { api } from '../../../state/api.ts'
import { run } from '../../../state/run.ts'

/** The documents of an entry as the jurors read them; null before the answer. */
export function useDiscussedDocuments(entryCode: EntryCode): readonly DiscussedDocument[] | null {
  const [documents, setDocuments] = useState<readonly DiscussedDocument[] | null>(null)
  useEffect(() => {
    let isHere = true
    const asked = async (): Promise<void> => {
      const answer = await api('office.discussedDocuments', { entryCode })
      if (isHere) setDocuments(answer)
    }
    run(asked())
    return () => {
      isHere = false
    }
  }, [entryCode])
  return documents
}
