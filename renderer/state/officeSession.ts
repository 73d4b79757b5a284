import type { Office } from '../../shared/calls/views.ts'
import type { OfficePlace } from './officeRoute.ts'
import { api } from './api.ts'
import { useAudienceDocument } from './audienceDocument.ts'
import { useCollectView } from './collectView.ts'
import { useDeliberation } from './deliberation.ts'
import { useDeliberationView } from './deliberationView.ts'
import { useMeetingNotes } from './meetingNotes.ts'
import { isUnlocked, type OpenedOffice, useOffice } from './office.ts'
import { publicationForgotten } from './publication.ts'
import { answersForgotten } from './officeAnswer.ts'
import { useOfficeWork } from './officeWork.ts'
import { usePrizeEdit } from './prizeEdit.ts'
import { audienceForgotten } from './showAudience.ts'
import { currentRoute, type UnlockReason, useRoute } from './route.ts'
import { useSlips } from './slips.ts'

/** Opens a prize folder. What was known of the one open before is forgotten. */
export async function prizeOpened(folder: string): Promise<OpenedOffice> {
  forgetEverything()
  const opened = await api('office.open', { folder })
  useOffice.getState().answered(opened)
  return opened
}

/** Goes to the place that was left, or to where one begins; there is no way back into the screen that led here. */
export function prizeEntered(first: OfficePlace = { section: 'overview' }): void {
  const route = currentRoute(useRoute.getState())
  const place = route.screen === 'openPrize' ? route.place : undefined
  useRoute.getState().startedOver({ screen: 'start' })
  useRoute.getState().wentTo({ screen: 'office', place: place ?? first })
}

/** A prize was made or unlocked: its office is open. */
export function officeUnlocked(office: Office): void {
  useOffice.getState().answered(office)
}

/** Closes the office's store and asks for the passphrase again. Work under way is not interrupted. */
export async function officeLocked(why: UnlockReason): Promise<void> {
  const { opened } = useOffice.getState()
  if (opened === null || !isUnlocked({ opened })) return
  if (useOfficeWork.getState().work !== null) return
  await useMeetingNotes.getState().flush()
  // An engine that cannot answer has no office open either.
  await api('office.lock', {}).catch(() => undefined)
  showUnlock(opened.folder, why)
}

/** A new engine has no prize open. */
export function officeEngineRestarted(): void {
  const { opened } = useOffice.getState()
  if (opened !== null) showUnlock(opened.folder, 'restarted')
}

export async function officeLeft(): Promise<void> {
  await useMeetingNotes.getState().flush()
  useRoute.getState().startedOver({ screen: 'start' })
  forgetEverything()
  await api('office.close', {})
}

function showUnlock(folder: string, why: UnlockReason): void {
  forgetEverything()
  useOffice.getState().locked()
  const route = currentRoute(useRoute.getState())
  const place = route.screen === 'office' ? { place: route.place } : {}
  useRoute.getState().startedOver({ screen: 'openPrize', folder, why, ...place })
}

function forgetEverything(): void {
  useOffice.getState().closed()
  answersForgotten()
  publicationForgotten()
  useCollectView.getState().leftBehind()
  useSlips.getState().putAway()
  useOfficeWork.getState().forgotten()
  usePrizeEdit.getState().forgotten()
  useAudienceDocument.getState().taken(null)
  audienceForgotten()
  useDeliberation.getState().forgotten()
  useDeliberationView.getState().forgotten()
  useMeetingNotes.getState().forgotten()
}
