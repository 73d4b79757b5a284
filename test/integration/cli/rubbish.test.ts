import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createOfficeHandlers } from '../../../main/engine/office/officeHandlers.ts'
import { projectFolder } from '../../../scripts/project.ts'
import type { Slip } from '../../../shared/calls/views.ts'
import type { Sheet } from '../../../shared/model/sheet.ts'
import {
  chainOf,
  scoresOf,
  sealTo,
  sheetsOf,
  testJuror,
  withNewKey,
  type TestJuror,
} from '../../main/engine/office/jurorFixture.ts'
import { fewerRights } from '../../support/cli/fewerRights.ts'
import { jurybox, juryboxJson, officePassphrase } from '../../support/cli/jurybox.ts'
import { rubbishOf, rubbishPath, type Rubbish } from '../../support/cli/rubbish.ts'
import { writeSmallPrize } from '../../support/cli/smallPrize.ts'
import { quietContext } from '../../support/contexts.ts'
import { testPorts } from '../../support/testPorts.ts'
import { payloadOf } from '../../../main/engine/scorefile/sealScoreFile.ts'

const JURORS = 25
const REVISIONS = 10
const EACH = 7

const Verdicts = z.array(
  z.object({
    file: z.string(),
    verdict: z.string(),
    code: z.string().nullable(),
    juror: z.string().nullable(),
    revision: z.int().nullable(),
    decision: z.string().nullable(),
  }),
)

let folder = ''
let kinds: readonly Rubbish[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jurybox-rubbish-'))
  const jurors = await builtJurors(folder)
  const inbox = join(folder, 'inbox')
  await mkdir(inbox)
  for (const [place, juror] of jurors.entries()) await writeGood(inbox, juror, place)
  const first = at(jurors, 0)
  kinds = rubbishOf({ juror: first, scores: scoresOf(first, points(first, 400)) })
  for (const { kind, write } of kinds) {
    for (let n = 0; n < EACH; n++) await write(rubbishPath(inbox, kind, n), n)
  }
  await writeLate(inbox, jurors)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('of 500 files, half of them rubbish of 37 kinds, 250 are accepted and 250 named, and nothing stops', async () => {
  expect(kinds).toHaveLength(33)
  const given = ['collect', 'prize', 'inbox', '--report', 'report.csv'] as const
  const verdicts = Verdicts.parse(await juryboxJson({ folder, through: fewerRights }, ...given))
  const counts = Map.groupBy(verdicts, ({ verdict, code }) => code ?? verdict)
  const expected = Map.groupBy(kinds, ({ code }) => code)
  expect(Object.fromEntries([...counts].map(([what, { length }]) => [what, length]))).toEqual({
    ...Object.fromEntries([...expected].map(([code, { length }]) => [code, length * EACH])),
    accepted: JURORS * REVISIONS,
    duplicate: 5,
    superseded: 5,
    TWO_HISTORIES: 5,
    OTHER_KEY: 4,
  })
  expect(verdicts).toHaveLength(500)
  for (const { kind, code } of kinds) {
    const named = verdicts.filter(({ file }) => file.includes(`-${kind.replaceAll(' ', '-')}-`))
    expect([kind, named.map((each) => each.code)]).toEqual([kind, Array(EACH).fill(code)])
  }
  const report = await readFile(join(folder, 'report.csv'), 'utf8')
  expect(report.split('\n').filter((line) => line !== '')).toHaveLength(501)
})

test('the command line says what is to be decided, decides it, and says what is missing', async () => {
  const decide = (...words: readonly string[]): Promise<unknown> =>
    juryboxJson({ folder }, 'decide', 'prize', ...words)
  const open = Disputes.parse(await decide())
  expect(open.map(({ juror, kind, open: isOpen }) => [juror, kind, isOpen])).toEqual([
    ['J23', 'key', true],
    ['J24', 'history', true],
  ])
  const held = open[0]?.branches.find(({ standing }) => standing === 'open')
  const words = held?.tracker.split('-').slice(0, 4).join(' ') ?? ''
  const decided = Disputes.parse(
    await decide('--juror', 'J23', '--tracker', words, '--reason', 'A new laptop.'),
  )
  expect(decided.find(({ juror }) => juror === 'J23')).toMatchObject({
    open: false,
    decisions: [{ key: held?.key, tracker: null, reason: 'A new laptop.' }],
  })
  const halfSaid = await jurybox({ folder }, 'decide', 'prize', '--juror', 'J23')
  expect([halfSaid.exit, halfSaid.stderr.split(':')[0]]).toEqual([2, 'error USAGE'])
  const unknown = ['--juror', 'J24', '--tracker', 'not-there', '--reason', 'x']
  const refused = await jurybox({ folder }, 'decide', 'prize', ...unknown)
  expect([refused.exit, refused.stderr.split(':')[0]]).toEqual([1, 'error UNKNOWN_TRACKER'])

  const missing = Missing.parse(
    await juryboxJson({ folder }, 'missing', 'prize', '--reminders', 'letters.csv'),
  )
  expect(missing.jurors.map(({ juror }) => juror)).toHaveLength(JURORS + 1)
  const owing = missing.jurors.filter(({ reminder }) => reminder !== null)
  expect(owing).toMatchObject([{ juror: 'J26', settled: 0, assigned: 3, received: false }])
  expect(await readFile(join(folder, 'letters.csv'), 'utf8')).toMatch(/\nJ26,Juror 26,/)

  const log = Log.parse(await juryboxJson({ folder }, 'log', 'prize', '--csv', 'log.csv'))
  expect(log.holds).toBe(true)
  expect(log.lines.map(({ act }) => act)).toContain('key-chosen')
})

const Disputes = z.array(
  z.object({
    juror: z.string(),
    kind: z.string(),
    open: z.boolean(),
    branches: z.array(
      z.object({ tracker: z.string(), key: z.array(z.string()), standing: z.string() }),
    ),
    decisions: z.array(z.object({ key: z.array(z.string()), reason: z.string() }).loose()),
  }),
)
const Missing = z.object({
  jurors: z.array(
    z.object({
      juror: z.string(),
      settled: z.int(),
      assigned: z.int(),
      received: z.boolean(),
      reminder: z.object({ subject: z.string(), text: z.string() }).nullable(),
    }),
  ),
})
const Log = z.object({ holds: z.boolean(), lines: z.array(z.object({ act: z.string() })) })

/** A built prize with a keyring and a key for each of the first jurors; the last one sends nothing. */
async function builtJurors(root: string): Promise<readonly TestJuror[]> {
  const prize = join(root, 'prize')
  await writeSmallPrize(prize)
  const lines = Array.from({ length: JURORS + 1 }, (_, place) => {
    const number = String(place + 1).padStart(2, '0')
    return `J${number},Juror ${number},,en,`
  })
  await writeFile(
    join(prize, 'jurors.csv'),
    ['id,name,email,language,card', ...lines, ''].join('\n'),
  )
  await rm(join(prize, 'conflicts.csv'))
  const bundle = join(root, 'small.jurybox')
  const slips = await build(root, bundle)
  const jurors: TestJuror[] = []
  for (const slip of slips.slice(0, JURORS)) jurors.push(await testJuror(bundle, slip))
  return jurors
}

async function build(root: string, out: string): Promise<readonly Slip[]> {
  const ports = { ...testPorts(root), assets: join(projectFolder, 'assets') }
  const office = createOfficeHandlers(ports)
  await office['office.open']({ folder: join(root, 'prize') }, quietContext())
  await office['office.unlock']({ passphrase: officePassphrase }, quietContext())
  const { slips } = await office['office.build']({ out }, quietContext())
  await office['office.close']({}, quietContext())
  return slips
}

/** Ten revisions, one after the other among the rubbish; of the last juror the first five come late. */
async function writeGood(inbox: string, juror: TestJuror, place: number): Promise<void> {
  const late = place === JURORS - 1 ? 5 : 0
  const marks = Array.from({ length: REVISIONS + late }, (_, n) => 100 * ((n % 5) + 1))
  const chain = chainOf(juror, ...marks.map((each) => points(juror, each)))
  const id = juror.keyring.juror.id
  for (const [n, scores] of chain.entries()) {
    const name = n < late ? `z-late-${n}` : `${n - late}-good-${id}`
    await sealTo(inbox, name, juror, scores)
  }
}

/** What is no good only because of what came before it. */
async function writeLate(inbox: string, jurors: readonly TestJuror[]): Promise<void> {
  const [twice, fork, moved] = [at(jurors, 0), at(jurors, 23), at(jurors, 22)]
  const again = scoresOf(twice, points(twice, 100))
  for (let n = 0; n < 5; n++) await sealTo(inbox, `z-again-${n}`, twice, again)
  const marks = Array.from({ length: REVISIONS }, (_, n) => 100 * ((n % 5) + 1))
  const ninth = chainOf(fork, ...marks.map((each) => points(fork, each)))[8]
  if (ninth === undefined) throw new Error('no ninth revision')
  const { sha256 } = payloadOf(ninth)
  for (let n = 0; n < 5; n++) {
    const rival = scoresOf(fork, saying(points(fork, 300), `Rival ${n}`), REVISIONS, sha256)
    await sealTo(inbox, `z-rival-${n}`, fork, rival)
  }
  const other = await withNewKey(moved)
  const moves = [300, 400, 300, 400].map((mark) => points(other, mark))
  for (const scores of chainOf(other, ...moves)) {
    await sealTo(inbox, `z-moved-${scores.revision}`, other, scores)
  }
}

function points(juror: TestJuror, mark: number): readonly Sheet[] {
  return sheetsOf(juror, () => mark)
}

function saying([sheet, ...others]: readonly Sheet[], overallComment: string): readonly Sheet[] {
  return sheet === undefined ? [] : [{ ...sheet, overallComment }, ...others]
}

function at(jurors: readonly TestJuror[], place: number): TestJuror {
  const juror = jurors[place]
  if (juror === undefined) throw new Error('no such juror')
  return juror
}
