import { type ReactElement, useState } from 'react'
import { type CategoryFile, type PrizeFile, prizeIn } from '../../../../shared/format/prizeFile.ts'
import { CriterionPath } from '../../../../shared/model/ids.ts'
import type { Category } from '../../../../shared/model/prize.ts'
import type { Rule } from '../../../../shared/model/rule.ts'
import { pathsOf } from '../../../../shared/scoring/criterionPaths.ts'
import { useWords } from '../../../messages/useWords.ts'
import { RubricPreview } from './RubricPreview.tsx'
import { foundAt, type Chosen } from './place.ts'

type Props = {
  readonly file: PrizeFile
  readonly category: CategoryFile
  readonly chosen: Chosen
}

type Shown = { readonly category: Category; readonly rule: Rule }

/** The jurors' own rubric with what is typed now; the last that worked while something does not. */
export function Preview({ file, category: { id, rubric }, chosen }: Props): ReactElement | null {
  const words = useWords()
  const [last, setLast] = useState<Shown | null>(null)
  const now = shownNow(file, id)
  if (now !== null && JSON.stringify(now) !== JSON.stringify(last)) setLast(now)
  const shown = now ?? last
  if (shown === null) return null
  return (
    <section className="builder-preview" aria-label={words('prize.preview')}>
      <header className="builder-previewHead">
        <h3 className="builder-previewTitle">{words('prize.preview')}</h3>
        <p className="soft">{words('prize.preview.body')}</p>
      </header>
      <RubricPreview
        key={pointsOf(shown.category)}
        {...shown}
        followed={followed(shown.category, foundAt(rubric, chosen) === null ? null : chosen)}
      />
    </section>
  )
}

function shownNow(file: PrizeFile, id: Category['id']): Shown | null {
  const prize = prizeIn(file)
  const category = prize?.categories.find((one) => one.id === id)
  return prize === null || category === undefined ? null : { category, rule: prize.rule }
}

/** What receives points on which scale: when that changes, points that were tried are none any more. */
function pointsOf({ rubric }: Category): string {
  return JSON.stringify(
    rubric.criteria.map((one) => [pathsOf(one, rubric.pointsPer), one.scale, one.notApplicable]),
  )
}

/** The path that receives the points of what is edited. */
function followed({ rubric }: Category, chosen: Chosen | null): CriterionPath | null {
  if (chosen === null) return null
  const criterion = rubric.criteria.find(({ id }) => id === chosen.split('/')[0])
  if (criterion === undefined) return null
  const paths = pathsOf(criterion, rubric.pointsPer)
  return paths.find((path) => path === chosen) ?? paths[0] ?? null
}
