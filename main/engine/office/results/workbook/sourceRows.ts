import type { ResultSources } from '../../../../../shared/calls/resultSources.ts'
import { instant } from '../../../../../shared/model/ids.ts'
import type { Row } from '../table.ts'

/** When it was made, and what the results were made from: the bundle, its digests, each score file with what became of it. */
export function sourceRows({ bundle, files, digest }: ResultSources, at: number): readonly Row[] {
  const made: Row = ['made', instant(at)]
  if (bundle === null) return [made, ['bundle', 'not built yet']]
  const latest = files
    .map(({ collectedAt }) => collectedAt)
    .toSorted()
    .at(-1)
  return [
    made,
    ['bundle', bundle.id],
    ['bundle built', bundle.built],
    ['SHA-256 of the rubrics', bundle.rubricDigest],
    ['SHA-256 of the inputs', digest],
    ['latest score file collected', latest ?? 'none yet'],
    ...files.map(({ jurorId, revision, tracker, state }): Row => [
      `${jurorId}, revision ${revision}: ${state}`,
      tracker,
    ]),
  ]
}
