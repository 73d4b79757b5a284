import type { CollectedFile } from '../../../../../shared/calls/views.ts'
import type { Build } from '../../store/builds.ts'
import type { Row } from '../table.ts'

/** What the results were made from: the bundle, the digest of its rubrics, and each score file's tracker. */
export function sourceRows(
  build: Pick<Build, 'bundleId' | 'created' | 'rubricDigest'> | undefined,
  collected: readonly CollectedFile[],
): readonly Row[] {
  if (build === undefined) return [['bundle', 'not built yet']]
  const latest = collected
    .map(({ collectedAt }) => collectedAt)
    .toSorted()
    .at(-1)
  return [
    ['bundle', build.bundleId],
    ['bundle built', build.created],
    ['SHA-256 of the rubrics', build.rubricDigest],
    ['latest score file collected', latest ?? 'none yet'],
    ...collected.map(({ jurorId, revision, tracker }): Row => [
      `${jurorId}, revision ${revision}`,
      tracker,
    ]),
  ]
}
