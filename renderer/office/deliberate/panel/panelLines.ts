import type { CriterionPath } from '../../../../shared/model/ids.ts'
import type { Criterion, Rubric } from '../../../../shared/model/rubric.ts'
import { pathsOf } from '../../../../shared/scoring/criterionPaths.ts'

/** A row of the table: a criterion, or one of its parts where those receive the points. */
export type PanelLine = {
  readonly key: string
  /** Null for a criterion whose parts receive the points. */
  readonly path: CriterionPath | null
  readonly criterion: Criterion
  readonly title: string
  /** The key of the criterion that a part belongs to. */
  readonly parent: string | null
}

export function panelLines(rubric: Rubric): readonly PanelLine[] {
  return rubric.criteria.flatMap((criterion): readonly PanelLine[] => {
    const { id, title, subcriteria } = criterion
    const paths = pathsOf(criterion, rubric.pointsPer)
    const [only] = paths
    if (only !== undefined && !only.includes('/'))
      return [{ key: id, path: only, criterion, title, parent: null }]
    const parts = paths.map((path, place) => ({
      ...{ key: path, path, criterion, parent: id },
      title: subcriteria[place]?.title ?? path,
    }))
    return [{ key: id, path: null, criterion, title, parent: null }, ...parts]
  })
}
