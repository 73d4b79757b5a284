import type { Desk, DeskEntry } from '../../shared/calls/views.ts'
import type { DocumentId, EntryCode } from '../../shared/model/ids.ts'
import { passwordsForgotten } from '../reader/documentPasswords.ts'
import { api } from './api.ts'
import { useDesk } from './desk.ts'
import { lastEntryRead } from './lastEntry.ts'
import { documentShown, lastShown, useLayout } from './layout.ts'
import { usePlaces } from './places.ts'
import { currentRoute, type DeskPlace, type Route, type UnlockReason, useRoute } from './route.ts'
import { run } from './run.ts'
import { useSaving } from './saving.ts'

/**
 * A desk was unlocked or imported: goes to the place that was left, or to the desk by way of the conflicts
 * still to be declared.
 */
export function deskOpened(desk: Desk, back: DeskPlace = { screen: 'desk' }): void {
  useDesk.getState().opened(desk)
  void useSaving.getState().flush()
  run(usePlaces.getState().read())
  run(lastEntryRead(desk))
  const { startedOver, wentTo } = useRoute.getState()
  startedOver({ screen: 'desk' })
  if (back.screen !== 'desk') wentTo(routeBackTo(back))
  else if (desk.entries.some(isUndeclared)) wentTo({ screen: 'declare' })
}

/** Saves what is still being typed, closes the desk's store and asks for the passphrase again. */
export async function deskLocked(why: UnlockReason): Promise<void> {
  const desk = useDesk.getState().desk
  if (desk === null) return
  await useSaving.getState().flush()
  // Where the juror was reading is not worth staying unlocked for.
  await Promise.allSettled([usePlaces.getState().flush(), useLayout.getState().flush()])
  // An engine that cannot answer has no desk open either.
  await api('desk.lock', {}).catch(() => undefined)
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
  const back = placeOf(currentRoute(useRoute.getState()))
  passwordsForgotten()
  useDesk.getState().closed()
  usePlaces.getState().forgotten()
  useRoute.getState().startedOver({ screen: 'unlockDesk', deskId, why, back })
}

function placeOf(route: Route): DeskPlace {
  if (route.screen === 'declare' || route.screen === 'export') return { screen: route.screen }
  if (route.screen !== 'score') return { screen: 'desk' }
  const { entryCode } = route
  const documentId = lastShown(documentsOf(entryCode))
  return { screen: 'score', entryCode, documentId }
}

function documentsOf(entryCode: EntryCode): readonly DocumentId[] {
  const entries = useDesk.getState().desk?.entries ?? []
  const one = entries.find(({ entry }) => entry.code === entryCode)
  return one?.entry.documents.map(({ id }) => id) ?? []
}

function routeBackTo(back: DeskPlace): Route {
  if (back.screen !== 'score') return back
  const { entryCode, documentId } = back
  if (documentId !== null) documentShown(documentId, documentsOf(entryCode))
  return { screen: 'score', entryCode, place: null }
}
