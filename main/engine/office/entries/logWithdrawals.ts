import { transact } from '../../store/db.ts'
import type { Store } from '../../store/openStore.ts'
import type { BrokenFolder, PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import type { WithdrawnRow } from '../prizeFolder/readEntries.ts'
import { writeAudit } from '../store/audit.ts'

type Folder = PrizeFolder | BrokenFolder

/** A line for each entry that an edit took out of the prize or back into it, undo and redo included. */
export function logWithdrawals(store: Store, now: number, before: Folder, after: Folder): void {
  if (before.prize === null || after.prize === null) return
  const [was, is] = [before, after].map(
    ({ withdrawn }) => new Map(withdrawn.entries.map((row) => [row.code, row])),
  )
  if (was === undefined || is === undefined) return
  const out = [...is.values()].filter((row) => reasonIn(was, row) !== row.withdrawn.reason)
  const still = new Set(after.entries.map(({ code }) => code))
  const back = [...was.keys()].filter((code) => still.has(code))
  if (out.length + back.length === 0) return
  transact(store, (tx) => {
    for (const { code: entry, withdrawn } of out) {
      writeAudit(tx, now, 'entry-withdrawn', { entry, reason: withdrawn.reason })
    }
    for (const entry of back) writeAudit(tx, now, 'entry-restored', { entry })
  })
}

/** Null where it was not withdrawn. */
function reasonIn(was: ReadonlyMap<string, WithdrawnRow>, { code }: WithdrawnRow): string | null {
  return was.get(code)?.withdrawn.reason ?? null
}
