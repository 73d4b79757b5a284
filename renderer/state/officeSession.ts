import type { Office } from '../../shared/calls/views.ts'
import { api } from './api.ts'
import { isSound, type OpenedOffice, useOffice } from './office.ts'
import { useMatrix, useResults } from './officeAnswer.ts'
import { useOfficeWork } from './officeWork.ts'
import { type UnlockReason, useRoute } from './route.ts'
import { useSlips } from './slips.ts'
import { useVerdicts } from './verdicts.ts'

/** Opens a prize folder. What was known of the one open before is forgotten. */
export async function prizeOpened(folder: string): Promise<OpenedOffice> {
  forgetEverything()
  const opened = await api('office.open', { folder })
  useOffice.getState().answered(opened)
  return opened
}

/** Goes to the overview; there is no way back into the screen that led here. */
export function prizeEntered(): void {
  useRoute.getState().startedOver({ screen: 'start' })
  useRoute.getState().wentTo({ screen: 'office', place: { section: 'overview' } })
}

/** A prize was made or unlocked: its office is open. */
export function officeUnlocked(office: Office): void {
  useOffice.getState().answered(office)
}

/** Closes the office's store and asks for the passphrase again. */
export async function officeLocked(why: UnlockReason): Promise<void> {
  const { opened } = useOffice.getState()
  if (opened === null || !isSound(opened) || !opened.unlocked) return
  await api('office.lock', {})
  showUnlock(opened.folder, why)
}

/** A new engine has no prize open. */
export function officeEngineRestarted(): void {
  const { opened } = useOffice.getState()
  if (opened !== null) showUnlock(opened.folder, 'restarted')
}

export async function officeLeft(): Promise<void> {
  useRoute.getState().startedOver({ screen: 'start' })
  forgetEverything()
  await api('office.close', {})
}

function showUnlock(folder: string, why: UnlockReason): void {
  forgetEverything()
  useRoute.getState().startedOver({ screen: 'openPrize', folder, why })
}

function forgetEverything(): void {
  useOffice.getState().closed()
  useMatrix.getState().forgotten()
  useResults.getState().forgotten()
  useVerdicts.getState().forgotten()
  useSlips.getState().putAway()
  useOfficeWork.getState().forgotten()
}
