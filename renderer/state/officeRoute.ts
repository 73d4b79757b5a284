import type { CategoryId, EntryCode } from '../../shared/model/ids.ts'
import type { UnlockReason } from './route.ts'

/** Where one is inside a prize; the rail on the left leads to each. */
export type OfficePlace =
  | { readonly section: 'overview' | 'jurors' | 'assignments' | 'rule' | 'build' | 'collect' }
  | {
      readonly section: 'entries'
      readonly list: 'entries' | 'findings'
      readonly entryCode: EntryCode | null
    }
  | {
      readonly section: 'results'
      /** Null is the first category. */
      readonly categoryId: CategoryId | null
      readonly entryCode: EntryCode | null
    }

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
  if (section === 'results') return { section, categoryId: null, entryCode: null }
  return { section }
}
