import type { AssignmentWish } from '../../../../../main/engine/office/assign/assign.ts'

/**
 * The most even loads that conflicts allow, rising, by another way than the program's: one reading
 * after the other goes where it makes the loads least uneven, on the cheapest way through hand-overs.
 */
export function mostEvenLoads(wish: AssignmentWish): readonly number[] {
  const reads = wish.entries.map(() => new Set<number>())
  const load = wish.jurors.map(() => 0)
  const forbidden = new Set(wish.conflicts.map((one) => `${one.jurorId} ${one.entryCode}`))
  const may = (juror: number, entry: number): boolean =>
    !forbidden.has(`${wish.jurors[juror]?.id ?? ''} ${wish.entries[entry]?.code ?? ''}`)
  for (let entry = 0; entry < reads.length; entry++)
    for (let reader = 0; reader < wish.perEntry; reader++) place(entry, reads, load, may)
  return load.toSorted((a, b) => a - b)
}

/** Walks from the entry over jurors who hand something on, and ends at the one with the least to read. */
function place(
  entry: number,
  reads: readonly Set<number>[],
  load: number[],
  may: (juror: number, entry: number) => boolean,
): void {
  const ways = new Map<number, readonly (readonly [number, number])[]>()
  const visit = (from: number, way: readonly (readonly [number, number])[]): void => {
    load.forEach((_, juror) => {
      if (ways.has(juror) || reads[from]?.has(juror) || !may(juror, from)) return
      ways.set(juror, [...way, [from, juror]])
    })
  }
  visit(entry, [])
  for (const [juror, way] of ways)
    reads.forEach((readers, other) => {
      if (readers.has(juror)) visit(other, way)
    })
  const [end, way] = [...ways].toSorted(([a], [b]) => (load[a] ?? 0) - (load[b] ?? 0))[0] ?? []
  if (end === undefined || way === undefined) throw new Error('nobody is free')
  way.forEach(([given, juror], step) => {
    reads[given]?.add(juror)
    const before = way[step - 1]
    if (before !== undefined) reads[given]?.delete(before[1])
  })
  load[end] = (load[end] ?? 0) + 1
}
