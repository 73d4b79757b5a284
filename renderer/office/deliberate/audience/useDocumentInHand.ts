import { useEffect } from 'react'
import type { DiscussedDocument } from '../../../../shared/calls/discussedDocument.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { useAudienceDocument } from '../../../state/audienceDocument.ts'

/** Tells which document the chair has before the eyes, so that the audience can be shown it. */
export function useDocumentInHand(
  entryCode: EntryCode,
  document: DiscussedDocument | undefined,
): void {
  const { id, file, bytes } = document ?? { id: '', file: null, bytes: 0 }
  useEffect(() => {
    const { taken } = useAudienceDocument.getState()
    taken(file === null ? null : { entryCode, documentId: id, file, length: bytes })
    return () => {
      taken(null)
    }
  }, [entryCode, id, file, bytes])
}
