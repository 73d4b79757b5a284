import { useEffect, useState } from 'react'
import type { BuildSummary } from '../../../shared/calls/buildViews.ts'
import type { Office } from '../../../shared/calls/views.ts'
import { api } from '../../state/api.ts'

/** What only the engine knows of the next bundle; asked again whenever the folder is read. Null before the answer. */
export function useBuildSummary(office: Office): BuildSummary | null {
  const [summary, setSummary] = useState<BuildSummary | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    void api('office.buildSummary', {}).then(
      (answer) => {
        if (!signal.aborted) setSummary(answer)
      },
      () => {
        if (!signal.aborted) setSummary(null)
      },
    )
    return () => {
      controller.abort()
    }
  }, [office])
  return summary
}
