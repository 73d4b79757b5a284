import { api } from './api.ts'
import { useDesk } from './desk.ts'
import { deskLocked } from './deskSession.ts'
import { handoverText } from './handover.ts'
import { isUnlocked, useOffice } from './office.ts'
import { officeLocked } from './officeSession.ts'
import { useOfficeWork } from './officeWork.ts'
import { currentRoute, type UnlockReason, useRoute } from './route.ts'
import { run } from './run.ts'
import { useSaving } from './saving.ts'
import { useSettings } from './settings.ts'

/**
 * Saves what is still being typed, closes the desk and the office, and has everything forgotten that
 * showed or kept them. What could not be saved, on a full disk, stays in this page until it can be. An
 * office at work is locked when its work is done.
 */
export async function lockEverything(why: UnlockReason): Promise<void> {
  if (!isAnythingOpen()) return
  const { work } = useOfficeWork.getState()
  await deskLocked(why)
  await officeLocked(why)
  if (work !== null) lockLater(why)
  else if (!isAnythingOpen() && useSaving.getState().unsaved.length === 0) await startAfresh()
}

/** A page and an engine of new processes: what the old ones remembered goes with them. */
async function startAfresh(): Promise<void> {
  const route = currentRoute(useRoute.getState())
  if (route.screen !== 'unlockDesk' && route.screen !== 'openPrize') return
  const { settings } = useSettings.getState()
  const why = route.why ?? 'chosen'
  await api('shell.startAfresh', { handover: handoverText({ route: { ...route, why }, settings }) })
}

function isAnythingOpen(): boolean {
  return useDesk.getState().desk !== null || isUnlocked(useOffice.getState())
}

let waiting = false

function lockLater(why: UnlockReason): void {
  if (waiting) return
  waiting = true
  const stop = useOfficeWork.subscribe(({ work }) => {
    if (work !== null) return
    stop()
    waiting = false
    run(lockEverything(why))
  })
}
