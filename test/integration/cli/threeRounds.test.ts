import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { jurybox, juryboxJson } from '../../support/cli/jurybox.ts'
import {
  largeConflicts,
  writeJurors,
  writeLargePrizeFolder,
} from '../../support/cli/largePrizeFolder.ts'
import {
  naiveRankings,
  naiveSheet,
  tableOf,
  type NaivePlace,
  type NaiveSheet,
} from '../../support/cli/naiveRound.ts'
import { readSlips } from '../../support/cli/readSlips.ts'

/*
 * A prize of the size that the program is for: 240 entries, 16 jurors, five readers for each entry, three rounds; every
 * step by a command of its own, as people would do it.
 */

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jurybox-rounds-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const office = (...args: readonly string[]) => juryboxJson({ folder }, ...args)
const prizeFile = (name: string): string => join(folder, 'prize', name)

type Reading = { readonly juror: string; readonly entry: string }
type Rankings = ReadonlyMap<string, readonly NaivePlace[]>

test('three rounds of 240 entries rank as a naive sum does, and each leaves those before it as they were', async () => {
  await writeLargePrizeFolder(join(folder, 'prize'))
  expect(await office('check', 'prize')).toMatchObject({ ok: true })
  await office('assign', 'prize', '--per-entry', '5')
  const first = await scoreRound(1, await readAssignments())
  expect([...first.values()].map((places) => places.length)).toEqual([120, 80, 40])
  const firstResults = await results(1)

  const twelve = upTo(first, 12)
  expect(await begin('Shortlist', '12')).toEqual({
    round: { number: 2, title: 'Shortlist' },
    entries: twelve,
    passedOver: 240 - twelve.length,
  })
  await writeJurors(join(folder, 'prize'), 8)
  await office('assign', 'prize', '--per-entry', '4')
  const second = await scoreRound(2, await readAssignments())
  expect([...second.values()].flat()).toHaveLength(twelve.length)
  const secondResults = await results(2)
  expect(await results(1)).toEqual(firstResults)

  const three = upTo(second, 3)
  expect(await begin('Final', '3')).toMatchObject({ entries: three })
  await writeJurors(join(folder, 'prize'), 5)
  await scoreRound(3, everybodyReads(three))
  expect(await office('results', 'prize')).toEqual(await results(3))
  expect([await results(1), await results(2)]).toEqual([firstResults, secondResults])

  expect(await office('collect', 'prize', 'round-1-J01.juryscore')).toMatchObject([
    { verdict: 'refused', code: 'WRONG_ROUND', juror: 'J01' },
  ])
  const { exit, stderr } = await jurybox({ folder }, 'results', 'prize', '--round', '4')
  expect([exit, stderr.split(':')[0]]).toEqual([2, 'error USAGE'])
}, 1_800_000)

/** Builds, scores, collects and ranks; the ranking is the naive one. */
async function scoreRound(round: number, readings: readonly Reading[]): Promise<Rankings> {
  const bundle = `round-${round}.jurybox`
  const slips = `slips-${round}.csv`
  await office('build', 'prize', '--out', bundle, '--slips', slips)
  const passphrases = await readSlips(join(folder, slips))
  const sheets = readings.map(({ juror, entry }) => naiveSheet(round, juror, entry))
  const jurors = [...Map.groupBy(sheets, ({ juror }) => juror)]
  expect(jurors.map(([juror]) => juror).toSorted()).toEqual([...passphrases.keys()])
  const files = await twoAtOnce(jurors, ([juror, own]) =>
    scoreAtDesk(round, juror, passphrases.get(juror) ?? '', own),
  )
  const verdicts = await office('collect', 'prize', ...files)
  expect(verdicts).toMatchObject(files.map((file) => ({ file, verdict: 'accepted' })))
  const naive = naiveRankings(sheets)
  await expectRanking(round, naive)
  return naive
}

/** Answers the juror's score file. */
async function scoreAtDesk(
  round: number,
  juror: string,
  passphrase: string,
  sheets: readonly NaiveSheet[],
): Promise<string> {
  const name = `round-${round}-${juror}`
  const atDesk = (...args: readonly string[]) =>
    juryboxJson({ folder, passphrase }, ...args, '--desk', name)
  expect(await atDesk('open', `round-${round}.jurybox`, '--juror', juror)).toMatchObject({
    entries: sheets.length,
  })
  await writeFile(join(folder, `${name}.csv`), tableOf(sheets))
  expect(await atDesk('sheet', 'import', `${name}.csv`)).toMatchObject({
    entries: sheets.length,
    problems: [],
  })
  await atDesk('export', '--out', `${name}.juryscore`)
  return `${name}.juryscore`
}

const Results = z.object({
  categories: z.array(
    z.object({
      id: z.string(),
      entries: z.array(z.object({ code: z.string(), rank: z.int(), score: z.string() })),
      unranked: z.array(z.unknown()),
    }),
  ),
})

const results = (round: number) => office('results', 'prize', '--round', String(round))

async function expectRanking(round: number, naive: Rankings): Promise<void> {
  const { categories } = Results.parse(await results(round))
  expect(categories.map(({ id }) => id)).toEqual([...naive.keys()])
  for (const { id, entries, unranked } of categories) {
    const expected = naive.get(id) ?? []
    const places = ({ code, rank }: Omit<NaivePlace, 'score'>): string => `${rank} ${code}`
    expect(unranked).toEqual([])
    expect(entries.map(places)).toEqual(expected.map(places))
    const apart = entries.map(({ score }, place) => Number(score) - (expected[place]?.score ?? NaN))
    expect(Math.max(...apart.map(Math.abs))).toBeLessThan(1e-9)
  }
}

/** Begins the next round with the first places of every category. */
function begin(title: string, top: string): Promise<unknown> {
  return office('shortlist', 'prize', '--top', top, '--title', title, '--reason', 'By the rule')
}

function upTo(rankings: Rankings, places: number): readonly string[] {
  return [...rankings.values()].flat().flatMap(({ code, rank }) => (rank <= places ? [code] : []))
}

async function readAssignments(): Promise<readonly Reading[]> {
  const [, ...rows] = (await readFile(prizeFile('assignments.csv'), 'utf8')).trim().split('\n')
  return rows.map((row) => {
    const [juror = '', entry = ''] = row.split(',')
    return { juror, entry }
  })
}

/** The jury of five, where nobody was assigned anything: all but those in conflict read. */
function everybodyReads(entries: readonly string[]): readonly Reading[] {
  const recused = new Set(largeConflicts.map((pair) => pair.join(' ')))
  return ['J01', 'J02', 'J03', 'J04', 'J05']
    .flatMap((juror) => entries.map((entry) => ({ juror, entry })))
    .filter(({ juror, entry }) => !recused.has(`${juror} ${entry}`))
}

/** Each desk waits for its passphrase to be stretched, so that two do not take longer than one. */
async function twoAtOnce<T, R>(
  all: readonly T[],
  act: (one: T) => Promise<R>,
): Promise<readonly R[]> {
  const done: R[] = []
  const queue = all.entries()
  const work = async (): Promise<void> => {
    for (const [place, one] of queue) done[place] = await act(one)
  }
  await Promise.all([work(), work()])
  return done
}
