import type { Desk, DeskEntry } from '../../shared/calls/views.ts'
import { api } from './api.ts'
import { useDesk } from './desk.ts'
import { usePlaces } from './places.ts'
import { type UnlockReason, useRoute } from './route.ts'
import { run } from './run.ts'
import { useSaving } from './saving.ts'
import { useUndo } from './undo.ts'

/** A desk was unlocked or imported: goes there, by way of the conflicts still to be declared. */
export function deskOpened(desk: Desk): void {
  if (useDesk.getState().desk?.deskId !== desk.deskId) useUndo.getState().forgotten()
  useDesk.getState().opened(desk)
  void useSaving.getState().flush()
  run(usePlaces.getState().read())
  const { startedOver, wentTo } = useRoute.getState()
  startedOver({ screen: 'desk' })
  if (desk.entries.some(isUndeclared)) wentTo({ screen: 'declare' })
}

/** Saves what is still being typed, closes the desk's store and asks for the passphrase again. */
export async function deskLocked(why: UnlockReason): Promise<void> {
  const desk = useDesk.getState().desk
  if (desk === null) return
  await useSaving.getState().flush()
  await api('desk.lock', {})
  showUnlock(desk.deskId, why)
}

/** A new engine knows of no desk; what was not saved waits in the window until the desk is open again. */
export function engineRestarted(): void {
  const desk = useDesk.getState().desk
  if (desk !== null) showUnlock(desk.deskId, 'restarted')
}

/** Whether documents stay closed until the juror has said something. */
export function isUndeclared({ keyHeld, declaration, sheet }: DeskEntry): boolean {
  return keyHeld && declaration === 'undeclared' && sheet.state !== 'recused'
}

function showUnlock(deskId: string, why: UnlockReason): void {
  useDesk.getState().closed()
  useRoute.getState().startedOver({ screen: 'unlockDesk', deskId, why })
}
