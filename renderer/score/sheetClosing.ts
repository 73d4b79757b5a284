import type { EntryCode } from '../../shared/model/ids.ts'
import { api } from '../state/api.ts'
import { useDesk } from '../state/desk.ts'
import { useSaving } from '../state/saving.ts'

/** Abstains from scoring an entry; what is still being typed is saved first. */
export async function abstained(entryCode: EntryCode, reason: string): Promise<void> {
  await useSaving.getState().flush()
  useDesk.getState().entrySaved(await api('desk.abstain', { entryCode, reason }))
}

/** Declares a conflict of interest that was noticed late, while scoring. */
export async function recused(entryCode: EntryCode, reason: string): Promise<void> {
  await useSaving.getState().flush()
  const declarations = [{ entryCode, declaration: 'conflict', reason } as const]
  useDesk.getState().opened(await api('desk.declare', { declarations }))
}

/** Takes back an abstention or a conflict of interest of the juror's own. */
export async function takenBack(entryCode: EntryCode): Promise<void> {
  useDesk.getState().entrySaved(await api('desk.takeBack', { entryCode }))
}

/** Says that there is no conflict of interest, which opens the entry's documents. */
export async function freed(entryCode: EntryCode): Promise<void> {
  const declarations = [{ entryCode, declaration: 'none', reason: '' } as const]
  useDesk.getState().opened(await api('desk.declare', { declarations }))
}
