import { create } from 'zustand'
import { z } from 'zod'
import {
  type CardId,
  type CriterionId,
  type CriterionPath,
  DocumentId,
  EntryCode,
} from '../../shared/model/ids.ts'
import type { Missing } from '../../shared/scoring/missing.ts'
import type { OfficeRoute } from './officeRoute.ts'

/** A page of a document, as search and evidence point to it. */
export type DocumentPlace = {
  readonly documentId: DocumentId
  readonly page: number
  /** Words to light up there. */
  readonly find?: string
}

/** A new value for each time it is asked for, so that the same criterion can be asked for again. */
export type CriterionInHand = { readonly criterion: CriterionPath | CriterionId | null }

/** Where the window is. Each screen is named as the user names it. */
export type Route =
  | { readonly screen: 'start' }
  | { readonly screen: 'unlockBundle'; readonly path: string }
  | {
      readonly screen: 'unlockDesk'
      readonly deskId: string
      readonly why: UnlockReason
      /** Where to go once it is open; the desk when nothing is said. */
      readonly back?: DeskPlace
    }
  | { readonly screen: 'makeCard' }
  | { readonly screen: 'card'; readonly cardId: CardId }
  | { readonly screen: 'desk' }
  | { readonly screen: 'declare' }
  | {
      readonly screen: 'score'
      readonly entryCode: EntryCode
      readonly place: DocumentPlace | null
      /** What is missing, to be taken in hand at once. */
      readonly lack?: Missing
      /** The criterion or sub-criterion to take in hand; what is missing first when nothing is said. */
      readonly inHand?: CriterionInHand
    }
  | { readonly screen: 'export' }
  | { readonly screen: 'myScores' }
  | { readonly screen: 'settings' }
  /** A publication is verified; nothing is unlocked for it. */
  | { readonly screen: 'verify' }
  /** A page of the user's guide. */
  | { readonly screen: 'guide'; readonly page: string }
  | OfficeRoute

/** Why a desk or a prize must be unlocked: chosen, after a pause, the computer sleeps, the engine was restarted. */
export const UnlockReason = z.enum(['chosen', 'idle', 'away', 'restarted'])
export type UnlockReason = z.infer<typeof UnlockReason>

/** Where a juror was when the desk was locked. */
export const DeskPlace = z.discriminatedUnion('screen', [
  z.strictObject({ screen: z.enum(['desk', 'declare', 'export']) }),
  z.strictObject({
    screen: z.literal('score'),
    entryCode: EntryCode,
    /** The document that was shown; the desk knows the page. */
    documentId: DocumentId.nullable(),
  }),
])
export type DeskPlace = z.infer<typeof DeskPlace>

type RouteStore = {
  readonly trail: readonly Route[]
  readonly position: number
  /** Forgets what lay ahead, as a browser does. */
  readonly wentTo: (route: Route) => void
  /** Takes the place of the present screen, so that "back" passes over it. */
  readonly movedOn: (route: Route) => void
  readonly wentBack: () => void
  readonly wentForward: () => void
  /** Starts a new trail: nothing before it can be gone back to. */
  readonly startedOver: (route: Route) => void
}

export const useRoute = create<RouteStore>()((set) => ({
  trail: [{ screen: 'start' }],
  position: 0,
  wentTo: (route) => {
    set(({ trail, position }) => ({
      trail: [...trail.slice(0, position + 1), route],
      position: position + 1,
    }))
  },
  movedOn: (route) => {
    set(({ trail, position }) => ({ trail: [...trail.slice(0, position), route] }))
  },
  wentBack: () => {
    set(({ position }) => ({ position: Math.max(position - 1, 0) }))
  },
  wentForward: () => {
    set(({ trail, position }) => ({ position: Math.min(position + 1, trail.length - 1) }))
  },
  startedOver: (route) => {
    set({ trail: [route], position: 0 })
  },
}))

export function currentRoute({ trail, position }: Pick<RouteStore, 'trail' | 'position'>): Route {
  return trail[position] ?? { screen: 'start' }
}
