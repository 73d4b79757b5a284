import { create } from 'zustand'
import type { DocumentId, EntryCode } from '../../shared/model/ids.ts'
import type { OfficeRoute } from './officeRoute.ts'

/** A page of a document, as search and evidence point to it. */
export type DocumentPlace = { readonly documentId: DocumentId; readonly page: number }

/** Where the window is. Each screen is named as the user names it. */
export type Route =
  | { readonly screen: 'start' }
  | { readonly screen: 'unlockBundle'; readonly path: string }
  | { readonly screen: 'unlockDesk'; readonly deskId: string; readonly why: UnlockReason }
  | { readonly screen: 'desk' }
  | { readonly screen: 'declare' }
  | {
      readonly screen: 'score'
      readonly entryCode: EntryCode
      readonly place: DocumentPlace | null
    }
  | { readonly screen: 'export' }
  | { readonly screen: 'settings' }
  | OfficeRoute

/** Why a desk must be unlocked: chosen by the user, locked after a pause, or the engine was restarted. */
export type UnlockReason = 'chosen' | 'idle' | 'restarted'

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
