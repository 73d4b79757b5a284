import type { ReactElement } from 'react'
import { useWords } from '../messages/useWords.ts'
import { useDesk } from '../state/desk.ts'
import { latestExport } from '../desk/latestExport.ts'

/** After signing, says where a change will be found. */
export function NextRevision(): ReactElement | null {
  const words = useWords()
  const signed = useDesk(({ desk }) => (desk === null ? null : latestExport(desk)))
  if (signed === null) return null
  const { revision } = signed
  return <p className="soft">{words('score.signed', { revision, next: revision + 1 })}</p>
}
