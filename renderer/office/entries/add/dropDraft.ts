import type { DroppedEntry } from '../../../../shared/calls/dropViews.ts'
import { EntryCode } from '../../../../shared/model/ids.ts'

/** An entry of a drop while it is looked at: its code may not be one yet. */
export type DraftEntry = Omit<DroppedEntry, 'code'> & {
  readonly key: number
  readonly code: string
  readonly isTaken: boolean
}

export function draftsOf(entries: readonly DroppedEntry[]): readonly DraftEntry[] {
  return entries.map((entry, key) => ({ ...entry, key, isTaken: true }))
}

/** Codes that are none, or that another entry has. */
export function wrongCodes(
  drafts: readonly DraftEntry[],
  known: readonly { readonly code: string }[],
): ReadonlySet<number> {
  const taken = drafts.filter(({ isTaken }) => isTaken)
  const counts = Map.groupBy(taken, ({ code }) => code.toLowerCase())
  const there = new Set(known.map(({ code }) => code.toLowerCase()))
  const wrong = taken.filter(({ code, isNew }) => {
    const isTwice = (counts.get(code.toLowerCase())?.length ?? 0) > 1
    return !EntryCode.safeParse(code).success || isTwice || (isNew && there.has(code.toLowerCase()))
  })
  return new Set(wrong.map(({ key }) => key))
}

/** What is to be taken in; a title that was emptied is the code. */
export function takenOf(drafts: readonly DraftEntry[]): readonly DroppedEntry[] {
  return drafts.flatMap(({ isTaken, code, isNew, categoryId, title, files }) => {
    const parsed = EntryCode.safeParse(code)
    if (!isTaken || !parsed.success) return []
    return [{ code: parsed.data, isNew, categoryId, title: title.trim() || code, files }]
  })
}

export function documentsIn(entries: readonly Pick<DroppedEntry, 'files'>[]): number {
  return entries.reduce((sum, { files }) => sum + files.length, 0)
}
