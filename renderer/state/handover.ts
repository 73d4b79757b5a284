import { z } from 'zod'
import { Settings } from '../../shared/calls/settings.ts'
import { OfficePlace } from './officeRoute.ts'
import { DeskPlace, UnlockReason, useRoute } from './route.ts'
import { useSettings } from './settings.ts'

const UnlockRoute = z.discriminatedUnion('screen', [
  z.strictObject({
    screen: z.literal('unlockDesk'),
    deskId: z.string(),
    why: UnlockReason,
    back: DeskPlace.exactOptional(),
  }),
  z.strictObject({
    screen: z.literal('openPrize'),
    folder: z.string(),
    why: UnlockReason,
    place: OfficePlace.exactOptional(),
  }),
])

/** All that a locked page tells the fresh one in its place: what to unlock, where to go then, how to look. */
const Handover = z.strictObject({ route: UnlockRoute, settings: Settings })
export type Handover = z.infer<typeof Handover>

export function handoverText(handover: Handover): string {
  return JSON.stringify(Handover.parse(handover))
}

/** Goes on from what the page before this one left; the first page of a window finds nothing. */
export function takenOver(fragment: string): void {
  const handover = handoverFrom(fragment)
  if (handover === null) return
  useSettings.setState({ settings: handover.settings })
  useRoute.getState().startedOver(handover.route)
  window.history.replaceState(null, '', '/')
}

function handoverFrom(fragment: string): Handover | null {
  if (fragment.length < 2) return null
  try {
    return Handover.parse(JSON.parse(decodeURIComponent(fragment.slice(1))))
  } catch {
    // Whatever it is, it is not ours: the window begins at its start.
    return null
  }
}
