import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Input } from '../../../../../shared/calls/calls.ts'
import type { Slip } from '../../../../../shared/calls/views.ts'
import { EntryCode } from '../../../../../shared/model/ids.ts'
import { refusal } from '../../../../support/refusal.ts'
import { scoresOf, sealTo, sheetsOf, testJuror } from '../jurorFixture.ts'
import {
  buildTestBundle,
  openTestOffice,
  quiet,
  readOffice,
  type TestOffice,
} from '../officeFixture.ts'

const codes = (...names: readonly string[]) => names.map((name) => EntryCode.parse(name))

function next(
  entries: readonly string[],
  change: Partial<Input<'office.beginRound'>> = {},
): Input<'office.beginRound'> {
  const wish = { title: 'Last round', deadline: null, readers: 'everybody', basis: 'rank' } as const
  return { ...wish, entries: codes(...entries), reason: 'The best two', ...change }
}

/** Every juror of a bundle just built scores all there is, C-1 better than the rest. */
async function scoreRound(office: TestOffice, slips: readonly Slip[], name: string): Promise<void> {
  for (const slip of slips) {
    const juror = await testJuror(office.bundle, slip)
    const sheets = sheetsOf(juror, (code) => (code === 'C-1' ? 500 : code === 'C-2' ? 400 : 200))
    const file = `${name}-${slip.jurorId}.juryscore`
    const path = await sealTo(office.root, file, juror, scoresOf(juror, sheets))
    const [verdict] = await office.handlers['office.collect']({ paths: [path] }, quiet)
    expect(verdict?.verdict).toBe('accepted')
  }
}

async function scoredFirstRound(): Promise<TestOffice> {
  const office = await openTestOffice()
  await scoreRound(office, await buildTestBundle(office), 'first')
  return office
}

async function ranking(office: TestOffice, round?: number): Promise<readonly string[]> {
  const wish = round === undefined ? {} : { round }
  const { categories } = await office.handlers['office.results'](wish, quiet)
  return categories.flatMap(({ entries }) => entries.map(({ code, rank }) => `${rank} ${code}`))
}

test('the next round has the shortlist, and the ranking of the first stays as it was', async () => {
  const office = await scoredFirstRound()
  const first = await ranking(office)
  await office.handlers['office.beginRound'](next(['C-1', 'C-2', 'P-1']), quiet)

  const begun = await readOffice(office)
  expect(begun.prize.round).toEqual({ number: 2, title: 'Last round' })
  expect(begun.prize.deadline).toBeNull()
  expect(begun.entries.map(({ code }) => code)).toEqual(['C-1', 'C-2', 'P-1'])
  expect(begun.passedOver.map(({ code }) => code)).toEqual(['C-3'])
  expect(await readFile(join(office.folder, 'shortlist.csv'), 'utf8')).toBe(
    'round,entry\n2,C-1\n2,C-2\n2,P-1\n',
  )
  expect(await ranking(office)).toEqual(first)

  await scoreRound(office, await buildTestBundle(office), 'second')
  expect(await ranking(office)).toEqual(['1 C-1', '2 C-2', '1 P-1'])
  expect(await ranking(office, 1)).toEqual(first)
  expect((await readOffice(office)).rounds).toEqual([
    { number: 1, title: 'First round' },
    { number: 2, title: 'Last round' },
  ])
})

test('the bundle of the next round names the one before and the scores that counted', async () => {
  const office = await scoredFirstRound()
  const before = (await readOffice(office)).builds[0]?.bundle
  await office.handlers['office.beginRound'](next(['C-1']), quiet)
  const [slip] = await buildTestBundle(office)
  const { contents } = await testJuror(office.bundle, slip)
  expect(contents.previous).toMatchObject({ round: 1, bundleId: before })
  expect(contents.previous?.scores).toHaveLength(3)
  expect(contents.previous?.scores).toEqual(contents.previous?.scores.toSorted())
  expect(contents.entries.map(({ code }) => code)).toEqual(['C-1'])
})

test('a score file of the round before comes too late once the next is built', async () => {
  const office = await openTestOffice()
  const juror = await testJuror(office.bundle, (await buildTestBundle(office))[0])
  const late = scoresOf(
    juror,
    sheetsOf(juror, () => 300),
  )
  await office.handlers['office.beginRound'](next(['C-1']), quiet)
  await buildTestBundle(office)
  const path = await sealTo(office.root, 'late.juryscore', juror, late)
  const [verdict] = await office.handlers['office.collect']({ paths: [path] }, quiet)
  expect([verdict?.verdict, verdict?.code]).toEqual(['refused', 'WRONG_ROUND'])
})

test('beginning a round is one step that can be taken back, and the log has its reason', async () => {
  const office = await scoredFirstRound()
  const text = (file: string): Promise<string> => readFile(join(office.folder, file), 'utf8')
  const before = await text('prize.yaml')
  await office.handlers['office.beginRound'](next(['C-2'], { readers: 'asBefore' }), quiet)
  expect(await text('prize.yaml')).not.toBe(before)
  await office.handlers['office.undoEdit']({}, quiet)
  expect(await text('prize.yaml')).toBe(before)
  expect((await readOffice(office)).passedOver).toEqual([])
})

test('there is no next round before this one is built, of nobody, or of strangers', async () => {
  const office = await openTestOffice()
  const begin = (wish: Input<'office.beginRound'>): Promise<string> =>
    refusal(Promise.resolve(office.handlers['office.beginRound'](wish, quiet)))
  expect(await begin(next(['C-1']))).toBe('NOT_BUILT')
  await buildTestBundle(office)
  expect(await begin(next(['C-9']))).toBe('UNKNOWN_ENTRY')
  await office.handlers['office.beginRound'](next(['C-1']), quiet)
  expect(await begin(next(['C-1']))).toBe('NOT_BUILT')
})
