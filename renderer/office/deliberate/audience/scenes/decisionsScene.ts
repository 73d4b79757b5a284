import type { AwardLine, SceneOf } from '../../../../../shared/calls/audienceScene.ts'
import type { OfficeEntry } from '../../../../../shared/calls/views.ts'
import type { KeptDecision } from '../../../../../shared/model/juryDecision.ts'
import type { Category } from '../../../../../shared/model/prize.ts'
import { entryCard } from './entryCard.ts'

/** Highest first, whatever was decided first. */
const order = ['winner', 'mention', 'shortlisted', 'no-award'] as const

/** What stands decided about a category: neither reasons nor votes, which the minutes have. */
export function decisionsScene(
  category: Category,
  entries: readonly OfficeEntry[],
  standing: readonly KeptDecision[],
): SceneOf<'decisions'> {
  const own = standing.filter(({ categoryId }) => categoryId === category.id)
  const awards = order.flatMap((outcome) =>
    own
      .filter((decision) => decision.outcome === outcome)
      .map((decision): AwardLine => ({
        outcome,
        award: decision.award,
        entries: decision.entries.flatMap((code) => {
          const entry = entries.find((one) => one.code === code)
          if (entry === undefined) return []
          const { title, city } = entryCard(entry, category)
          return [{ code, title, city }]
        }),
      })),
  )
  return { kind: 'decisions', category: category.title, awards }
}
