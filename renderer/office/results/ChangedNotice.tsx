import type { ReactElement } from 'react'
import type { Finding } from '../../../shared/calls/views.ts'
import { Notice } from '../../components/Notice.tsx'
import { useFindingSentence } from '../../messages/useFindingSentence.ts'

/** Says that the folder's rule or rubrics are no longer those of the bundle, by which the ranking is made. */
export function ChangedNotice({
  findings,
}: {
  readonly findings: readonly Finding[]
}): ReactElement | null {
  const sentence = useFindingSentence()
  const changed = findings.find(({ code }) => code === 'CHANGED_SINCE_BUILD')
  return changed === undefined ? null : <Notice tone="amber">{sentence(changed)}</Notice>
}
