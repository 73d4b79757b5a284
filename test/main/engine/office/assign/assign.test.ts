import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assign, type AssignmentWish } from '../../../../../main/engine/office/assign/assign.ts'
import { isAppError } from '../../../../../shared/errors.ts'
import { CategoryId, EntryCode, JurorId } from '../../../../../shared/model/ids.ts'
import type { Assignment } from '../../../../../shared/model/juror.ts'
import { components, connected } from '../../../../../shared/scoring/connected.ts'
import { mostEvenLoads } from './mostEvenLoads.ts'

const category = (index: number): CategoryId => CategoryId.parse(`category-${index}`)
const juror = (index: number): JurorId => JurorId.parse(`J${index}`)
const code = (index: number): EntryCode => EntryCode.parse(`E${index}`)

function jurorsOf(count: number): AssignmentWish['jurors'] {
  return Array.from({ length: count }, (_, index) => ({ id: juror(index) }))
}

/** As many entries as told for each category. */
function entriesOf(...counts: readonly number[]): AssignmentWish['entries'] {
  return counts
    .flatMap((count, index) => Array.from({ length: count }, () => category(index)))
    .map((categoryId, index) => ({ code: code(index), categoryId }))
}

function loads(keys: readonly string[], names: readonly string[]): readonly number[] {
  return names.map((name) => keys.filter((key) => key === name).length)
}

function idsOf({ jurors }: Pick<AssignmentWish, 'jurors'>): readonly JurorId[] {
  return jurors.map(({ id }) => id)
}

function gap(numbers: readonly number[]): number {
  return Math.max(...numbers) - Math.min(...numbers)
}

function within(
  assignments: readonly Assignment[],
  { entries }: AssignmentWish,
  categoryId: CategoryId,
): readonly Assignment[] {
  const ours = new Set(
    entries.filter((one) => one.categoryId === categoryId).map((one) => one.code),
  )
  return assignments.filter(({ entryCode }) => ours.has(entryCode))
}

const wishes = fc
  .record({
    jurors: fc.integer({ min: 1, max: 12 }).map(jurorsOf),
    entries: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 }),
    perEntry: fc.integer({ min: 1, max: 4 }),
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    density: fc.constantFrom(0, 0.1, 0.4, 0.7),
    pick: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 64, maxLength: 64 }),
  })
  .map(({ density, pick, entries: counts, ...rest }) => {
    const entries = entriesOf(...counts)
    const pairs = rest.jurors.flatMap(({ id: jurorId }) =>
      entries.map(({ code: entryCode }) => ({ jurorId, entryCode })),
    )
    const conflicts = pairs.filter((_, index) => (pick[(index * 37) % 64] ?? 1) < density)
    return { ...rest, entries, conflicts }
  })

function tryAssign(wish: AssignmentWish): readonly Assignment[] | null {
  try {
    return assign(wish)
  } catch (error) {
    if (isAppError(error, 'ASSIGNMENT_IMPOSSIBLE')) return null
    throw error
  }
}

test('every entry gets exactly as many different readers as wished, none in conflict', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const assignments = tryAssign(wish)
      if (assignments === null) return
      const keys = assignments.map(({ jurorId, entryCode }) => `${jurorId} ${entryCode}`)
      const forbidden = new Set(wish.conflicts.map((one) => `${one.jurorId} ${one.entryCode}`))
      const codes = assignments.map(({ entryCode }) => entryCode)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys.filter((key) => forbidden.has(key))).toEqual([])
      expect(
        loads(
          codes,
          wish.entries.map((one) => one.code),
        ),
      ).toEqual(wish.entries.map(() => wish.perEntry))
    }),
    { numRuns: 300 },
  )
})

test('it is refused exactly when an entry has too few jurors without a conflict', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const available = wish.entries.map(
        (entry) =>
          wish.jurors.length -
          wish.conflicts.filter(({ entryCode }) => entryCode === entry.code).length,
      )
      expect(tryAssign(wish) === null).toBe(available.some((count) => count < wish.perEntry))
    }),
    { numRuns: 200 },
  )
})

test('the refusal names the entry, the readers wished and the jurors there are', () => {
  const wish = {
    jurors: jurorsOf(3),
    entries: entriesOf(2),
    conflicts: [{ jurorId: juror(1), entryCode: code(1) }],
    perEntry: 3,
    seed: 1,
  }
  expect(() => assign(wish)).toThrow(
    expect.objectContaining({
      code: 'ASSIGNMENT_IMPOSSIBLE',
      details: { entry: 'E1', readers: 3, available: 2 },
    }),
  )
})

test('without conflicts loads differ by one at most', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const assignments = tryAssign({ ...wish, conflicts: [] })
      if (assignments === null) return
      const readers = assignments.map(({ jurorId }) => jurorId)
      expect(gap(loads(readers, idsOf(wish)))).toBeLessThanOrEqual(1)
    }),
    { numRuns: 300 },
  )
})

test('with conflicts the loads are as even as any assignment can make them', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const assignments = tryAssign(wish)
      if (assignments === null) return
      const readers = assignments.map(({ jurorId }) => jurorId)
      const own = loads(readers, idsOf(wish)).toSorted((a, b) => a - b)
      expect(own).toEqual(mostEvenLoads(wish))
    }),
    { numRuns: 200 },
  )
})

test('those who may read everything leave to the others what these may read', () => {
  const conflicts = entriesOf(12).flatMap(({ code: entryCode }, index) =>
    [0, 1, 2].filter((one) => one !== index % 4).map((one) => ({ jurorId: juror(one), entryCode })),
  )
  for (let seed = 0; seed < 20; seed++) {
    const wish = { jurors: jurorsOf(4), entries: entriesOf(12), conflicts, perEntry: 1, seed }
    const readers = assign(wish).map(({ jurorId }) => jurorId)
    expect(loads(readers, idsOf(wish))).toEqual([3, 3, 3, 3])
  }
})

test('without conflicts and with two readers a category that is large enough for all jurors is even', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const perEntry = Math.max(2, wish.perEntry)
      const assignments = tryAssign({ ...wish, perEntry, conflicts: [] })
      if (assignments === null) return
      const all = Map.groupBy(wish.entries, ({ categoryId }) => categoryId)
      if ([...all.values()].some((own) => (perEntry - 1) * own.length + 1 < wish.jurors.length))
        return
      for (const id of all.keys()) {
        const readers = within(assignments, wish, id).map(({ jurorId }) => jurorId)
        expect(gap(loads(readers, idsOf(wish)))).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 300 },
  )
})

test('without conflicts two readers suffice for every large enough category to hang together', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const perEntry = Math.max(2, wish.perEntry)
      const assignments = tryAssign({ ...wish, perEntry, conflicts: [] })
      if (assignments === null || assignments.length === 0) return
      const all = Map.groupBy(wish.entries, ({ categoryId }) => categoryId)
      const large = [...all].filter(
        ([, own]) => (perEntry - 1) * own.length + 1 >= wish.jurors.length,
      )
      for (const [id] of large) expect(connected(within(assignments, wish, id))).toBe(true)
      if (large.length === all.size) expect(connected(assignments)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('a small category beside a large one gets few enough jurors to hang together', () => {
  const wish = { jurors: jurorsOf(16), entries: entriesOf(100, 3), conflicts: [], perEntry: 5 }
  for (let seed = 0; seed < 20; seed++) {
    const assignments = assign({ ...wish, seed })
    const small = within(assignments, { ...wish, seed }, category(1))
    expect(components(small).map(({ jurors, entries }) => [jurors.length, entries.length])).toEqual(
      [[13, 3]],
    )
  }
})

test('the same seed gives the same whatever the order; another seed gives another', () => {
  fc.assert(
    fc.property(wishes, (wish) => {
      const turned = {
        ...wish,
        jurors: wish.jurors.toReversed(),
        entries: wish.entries.toReversed(),
        conflicts: wish.conflicts.toReversed(),
      }
      expect(tryAssign(turned)).toEqual(tryAssign(wish))
    }),
    { numRuns: 100 },
  )
  const wish = { jurors: jurorsOf(16), entries: entriesOf(20, 20), conflicts: [], perEntry: 5 }
  expect(assign({ ...wish, seed: 1 })).not.toEqual(assign({ ...wish, seed: 2 }))
})

test.each([
  [[100, 100, 40], 16],
  [[600, 380, 20], 50],
])('%j entries and %i jurors with conflicts are even and hang together', (counts, jurors) => {
  const entries = entriesOf(...counts)
  const conflicts = entries
    .filter((_, index) => index % 3 === 0)
    .map((entry, index) => ({ jurorId: juror(index % 7), entryCode: entry.code }))
  const wish = { jurors: jurorsOf(jurors), entries, conflicts, perEntry: 5, seed: 7 }
  const assignments = assign(wish)
  const readers = assignments.map(({ jurorId }) => jurorId)
  expect(gap(loads(readers, idsOf(wish)))).toBeLessThanOrEqual(1)
  for (const id of new Set(entries.map(({ categoryId }) => categoryId)))
    expect(connected(within(assignments, wish, id))).toBe(true)
})

test('experts read what they know, loads as even as without topics', () => {
  const topics = ['mobility', 'care', '돌봄', 'energy']
  const jurors = jurorsOf(8).map((one, index) => ({
    ...one,
    expertise: [(topics[index % 4] ?? '').toUpperCase()],
  }))
  const entries = entriesOf(24).map((one, index) => ({ ...one, topics: [topics[index % 4] ?? ''] }))
  for (let seed = 0; seed < 10; seed++) {
    const wish = { jurors, entries, conflicts: [], perEntry: 3, seed }
    const assignments = assign(wish)
    // Two jurors know each topic, so two of three readers can; the exchanges that link the groups cost few.
    expect(fitting(assignments, wish)).toBeGreaterThanOrEqual(48 - 6)
    expect(
      loads(
        assignments.map(({ jurorId }) => jurorId),
        idsOf(wish),
      ),
    ).toEqual(jurors.map(() => 9))
    expect(connected(assignments)).toBe(true)
  }
})

test('an entry without topics is for everybody, and so changes nothing', () => {
  const wish = {
    jurors: jurorsOf(9),
    entries: entriesOf(20, 7),
    conflicts: [],
    perEntry: 3,
    seed: 4,
  }
  const jurors = wish.jurors.map((one) => ({ ...one, expertise: ['anything'] }))
  expect(assign({ ...wish, jurors })).toEqual(assign(wish))
})

function fitting(assignments: readonly Assignment[], { jurors, entries }: AssignmentWish): number {
  const expertise = new Map(jurors.map((one) => [one.id, one.expertise ?? []]))
  const topics = new Map(entries.map((one) => [one.code, one.topics ?? []]))
  return assignments.filter(({ jurorId, entryCode }) => {
    const known = (expertise.get(jurorId) ?? []).map((one) => one.toLowerCase())
    return (topics.get(entryCode) ?? []).some((one) => known.includes(one))
  }).length
}
