import type { JurorId } from '../../../shared/model/ids.ts'
import type { Assignment } from '../../../shared/model/juror.ts'

/** How many entries each two jurors share; pairs without any are absent. The keys are `pairOf`. */
export type Shared = ReadonlyMap<string, number>

export function pairOf(a: JurorId, b: JurorId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

export function sharedEntries(readings: readonly Assignment[]): Shared {
  const shared = new Map<string, number>()
  for (const readers of Map.groupBy(readings, ({ entryCode }) => entryCode).values()) {
    readers.forEach(({ jurorId: a }, place) => {
      for (const { jurorId: b } of readers.slice(place + 1)) {
        const pair = pairOf(a, b)
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
    })
  }
  return shared
}

/** The least and the most that two of these jurors share, and how many pairs share nothing. */
export function overlapOf(
  jurors: readonly JurorId[],
  shared: Shared,
): { readonly least: number; readonly most: number; readonly none: number } | null {
  const counts = jurors.flatMap((a, place) =>
    jurors.slice(place + 1).map((b) => shared.get(pairOf(a, b)) ?? 0),
  )
  if (counts.length === 0) return null
  const none = counts.filter((count) => count === 0).length
  return { least: Math.min(...counts), most: Math.max(...counts), none }
}
