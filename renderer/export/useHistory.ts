import { useEffect, useState } from 'react'
import type { ExportRevision } from '../../shared/calls/exportViews.ts'
import type { Desk } from '../../shared/calls/views.ts'
import { api } from '../state/api.ts'
import { run } from '../state/run.ts'

/** What was signed, the latest first; read again after each export. */
export function useHistory({ exports }: Desk): readonly ExportRevision[] {
  const [revisions, setRevisions] = useState<readonly ExportRevision[]>([])
  useEffect(() => {
    let left = false
    run(
      api('desk.exportHistory', {}).then((read) => {
        if (!left) setRevisions(read)
      }),
    )
    return () => {
      left = true
    }
  }, [exports])
  return revisions
}
