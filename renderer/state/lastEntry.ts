import type { Desk } from '../../shared/calls/views.ts'
import type { EntryCode } from '../../shared/model/ids.ts'
import { useDesk } from './desk.ts'
import { documentShown, lastShown, useLayout } from './layout.ts'

/** The juror is at this entry; the desk keeps it with the documents that were shown. */
export function entryVisited(code: EntryCode): void {
  const { desk, entryVisited: visited } = useDesk.getState()
  visited(code)
  const found = desk?.entries.find(({ entry }) => entry.code === code)
  const ids = found?.entry.documents.map(({ id }) => id) ?? []
  const shown = lastShown(ids) ?? ids[0]
  if (shown === undefined || useLayout.getState().layout.shown.at(-1) === shown) return
  documentShown(shown, ids)
}

/** Goes back to where the juror was before the program was ended, as far as "Continue" is concerned. */
export async function lastEntryRead(desk: Desk): Promise<void> {
  await useLayout.getState().read()
  const { lastEntry, entryVisited: visited } = useDesk.getState()
  const last = entryShownLast(desk)
  if (lastEntry === null && last !== null) visited(last)
}

function entryShownLast({ entries }: Desk): EntryCode | null {
  const last = useLayout.getState().layout.shown.at(-1)
  const found = entries.find(({ entry }) => entry.documents.some(({ id }) => id === last))
  return found?.entry.code ?? null
}
