import { z } from 'zod'
import { CategoryId, EntryCode } from '../../shared/model/ids.ts'
import type { UnlockReason } from './route.ts'

/** Where one is inside a prize; the rail on the left leads to each. */
export const OfficePlace = z.discriminatedUnion('section', [
  z.strictObject({
    section: z.enum([
      'overview',
      'jurors',
      'assignments',
      'rule',
      'build',
      'collect',
      'rounds',
      'publish',
      'log',
    ]),
  }),
  z.strictObject({
    section: z.literal('deliberate'),
    /** Null is the first category. */
    categoryId: CategoryId.nullable(),
    /** Null shows the queue alone. */
    entryCode: EntryCode.nullable(),
  }),
  z.strictObject({
    section: z.literal('prize'),
    /** The category whose rubric is edited; null is the prize itself. */
    categoryId: CategoryId.nullable(),
  }),
  z.strictObject({
    section: z.literal('entries'),
    list: z.enum(['entries', 'documents', 'findings']),
    entryCode: EntryCode.nullable(),
  }),
  z.strictObject({
    section: z.literal('results'),
    /** Null is the first category. */
    categoryId: CategoryId.nullable(),
    entryCode: EntryCode.nullable(),
  }),
])
export type OfficePlace = z.infer<typeof OfficePlace>

export type OfficeSection = OfficePlace['section']

/** Where the window is among the secretariat's screens. */
export type OfficeRoute =
  | { readonly screen: 'newPrize'; readonly from: 'template' | 'sample' }
  | {
      readonly screen: 'openPrize'
      readonly folder: string
      readonly why?: UnlockReason
      /** Where to go once it is open; the overview when nothing is said. */
      readonly place?: OfficePlace
    }
  | { readonly screen: 'office'; readonly place: OfficePlace }

/** A section as it is first entered. */
export function firstPlace(section: OfficeSection): OfficePlace {
  if (section === 'entries') return { section, list: 'entries', entryCode: null }
  if (section === 'deliberate') return { section, categoryId: null, entryCode: null }
  if (section === 'results') return { section, categoryId: null, entryCode: null }
  if (section === 'prize') return { section, categoryId: null }
  return { section }
}
