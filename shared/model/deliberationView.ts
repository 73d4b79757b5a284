import { z } from 'zod'
import { CategoryId, EntryCode, JurorId } from './ids.ts'

/** What the queue is ordered by: how far the jurors are apart, how near the cut, the rank, or the chair's hand. */
export const queueOrders = ['disagreement', 'cut', 'rank', 'hand'] as const
export const QueueOrder = z.enum(queueOrders)
export type QueueOrder = z.infer<typeof QueueOrder>

/** What the chair has set for the queue of a category. */
export const CategoryQueue = z.strictObject({
  categoryId: CategoryId,
  /** How many win or go on to the shortlist. */
  cut: z.int().min(1).max(1000),
  /** The order by hand; entries that it does not name follow by rank. */
  hand: z.array(EntryCode).max(10_000).readonly(),
})
export type CategoryQueue = z.infer<typeof CategoryQueue>

/** How the jury looks at its entries; nothing of it decides anything. */
export const DeliberationView = z.strictObject({
  order: QueueOrder,
  namesHidden: z.boolean(),
  /** Whoever is in conflict with an entry stands beside its table, not in it. */
  conflictedLeftOut: z.boolean(),
  /** The time for each entry; 0 sets none. */
  minutes: z.int().min(0).max(240),
  queues: z.array(CategoryQueue).max(50).readonly(),
})
export type DeliberationView = z.infer<typeof DeliberationView>

export const firstView: DeliberationView = {
  order: 'disagreement',
  namesHidden: false,
  conflictedLeftOut: true,
  minutes: 5,
  queues: [],
}

/** The view as it was left, and the jurors in the order of their letters: the first is A wherever names are hidden. */
export const RememberedView = z.strictObject({
  view: DeliberationView,
  letters: z.array(JurorId).readonly(),
})
export type RememberedView = z.infer<typeof RememberedView>
