import fc from 'fast-check'
import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openScoreFile } from '../../../../../main/engine/office/collect/openScoreFile.ts'
import { auditHolds, readAudit } from '../../../../../main/engine/office/store/audit.ts'
import { openOfficeStore } from '../../../../../main/engine/office/store/officeStore.ts'
import { run, transact } from '../../../../../main/engine/store/db.ts'
import type { Dispute } from '../../../../../shared/calls/collectViews.ts'
import type { DecisionKind } from '../../../../../shared/calls/collectViews.ts'
import { JurorId } from '../../../../../shared/model/ids.ts'
import { refusal } from '../../../../support/refusal.ts'
import { chainOf, sealTo, withNewKey } from '../jurorFixture.ts'
import {
  checkedOffice,
  officePassphrase,
  quiet,
  readOffice,
  type TestOffice,
} from '../officeFixture.ts'
import {
  allPoints,
  collectBytes,
  collectScene,
  countedMarks,
  jurorAt,
  sealedChain,
  short,
} from './collectScene.ts'

const j01 = JurorId.parse('J01')

test('a file of a new key is held, and counts once the secretariat takes the key', async () => {
  const scene = await collectScene()
  const { office } = scene
  const juror = jurorAt(scene, 0)
  const other = await withNewKey(juror)
  const old = await sealedChain(juror, 100, 200)
  const fresh = await sealedChain(other, 400)
  expect((await collectBytes(office, ...old, ...fresh, ...fresh)).map(short)).toEqual([
    'accepted',
    'accepted',
    'refused OTHER_KEY key',
    'duplicate key',
  ])
  expect(await countedMarks(office)).toEqual([200])
  const { findings, collected } = await readOffice(office)
  expect(findings.map(({ code }) => code)).toEqual(['KEY_UNDECIDED'])
  expect(collected.map(({ revision }) => revision)).toEqual([1, 2])

  const [dispute] = await disputesOf(office)
  expect(dispute).toMatchObject({ jurorId: 'J01', kind: 'key', isOpen: true, decisions: [] })
  expect(dispute?.branches.map(({ standing, files }) => [standing, files.length])).toEqual([
    ['counts', 2],
    ['open', 1],
  ])
  expect(dispute?.sheets.map(({ sides }) => sides.map((side) => side?.total))).toContainEqual([
    '25/1',
    '75/1',
  ])

  const [decided] = await decide(office, fresh[0], 'The laptop was stolen.')
  expect(decided).toMatchObject({
    isOpen: false,
    decisions: [{ reason: 'The laptop was stolen.', tracker: null }],
  })
  expect(decided?.branches.map(({ standing }) => standing)).toEqual(['counts', 'refused'])
  expect(await countedMarks(office)).toEqual([400])
  expect((await readOffice(office)).findings).toEqual([])
  // The old computer turned up again.
  const [, , late] = await sealedChain(juror, 100, 200, 300)
  expect((await collectBytes(office, ...files(late))).map(short)).toEqual([
    'refused KEY_NOT_CHOSEN',
  ])
  expect((await disputesOf(office))[0]?.isOpen).toBe(false)
})

test('the secretariat can keep the old key, and decide otherwise later', async () => {
  const scene = await collectScene()
  const { office } = scene
  const juror = jurorAt(scene, 0)
  const old = await sealedChain(juror, 100)
  const fresh = await sealedChain(await withNewKey(juror), 400)
  await collectBytes(office, ...old, ...fresh)
  await decide(office, old[0], 'The juror knows of no other computer.')
  expect(await countedMarks(office)).toEqual([100])
  await decide(office, fresh[0], 'The juror’s assistant had made it.')
  expect(await countedMarks(office)).toEqual([400])
  const [dispute] = await decide(office, old[0], 'After all.')
  expect(await countedMarks(office)).toEqual([100])
  expect(dispute?.decisions.map(({ reason }) => reason)).toEqual([
    'After all.',
    'The juror’s assistant had made it.',
    'The juror knows of no other computer.',
  ])
})

test('of two histories the chosen one counts, and goes on', async () => {
  const scene = await collectScene()
  const { office } = scene
  const juror = jurorAt(scene, 0)
  const [one, two] = await sealedChain(juror, 100, 200)
  const [, rival, after] = await sealedChain(juror, 100, 500, 400)
  const verdicts = await collectBytes(office, ...files(one, two, rival))
  expect(verdicts.map(short)).toEqual(['accepted', 'accepted', 'refused TWO_HISTORIES history'])
  expect(await countedMarks(office)).toEqual([100])
  const [dispute] = await disputesOf(office)
  expect(dispute?.branches.map(({ standing }) => standing)).toEqual(['open', 'open'])

  await decide(office, rival, 'Confirmed by telephone.')
  expect(await countedMarks(office)).toEqual([500])
  expect((await collectBytes(office, ...files(after, two))).map(short)).toEqual([
    'accepted',
    'duplicate',
  ])
  expect(await countedMarks(office)).toEqual([400])
  const [, , late] = await sealedChain(juror, 100, 200, 300)
  expect((await collectBytes(office, ...files(late))).map(short)).toEqual([
    'refused HISTORY_NOT_CHOSEN',
  ])
})

test('a decision needs a reason and something to decide, and nothing changes without', async () => {
  const scene = await collectScene()
  const { office } = scene
  const [one] = await sealedChain(jurorAt(scene, 0), 100)
  await collectBytes(office, ...files(one))
  expect([
    await refusal(decide(office, one, '  ')),
    await refusal(decide(office, one, 'For no reason.')),
    await refusal(decide(office, one, 'x', 'history')),
    await refusal(
      Promise.resolve(
        office.handlers['office.decide'](
          { jurorId: j01, tracker: 'no-such-file', kind: null, reason: 'x' },
          quiet,
        ),
      ),
    ),
  ]).toEqual([
    'DECISION_WITHOUT_REASON',
    'NOTHING_TO_DECIDE',
    'NOTHING_TO_DECIDE',
    'UNKNOWN_TRACKER',
  ])
})

test('each decision stands in the log with its reason, and can neither be changed nor taken away', async () => {
  const scene = await collectScene()
  const { office } = scene
  const juror = jurorAt(scene, 0)
  const [one, two] = await sealedChain(juror, 100, 200)
  const [, rival] = await sealedChain(juror, 100, 500)
  const fresh = await sealedChain(await withNewKey(juror), 400)
  await collectBytes(office, ...files(one, two, rival, ...fresh))
  await decide(office, rival, 'Confirmed.')
  await decide(office, fresh[0], 'New laptop.')
  await office.handlers['office.close']({}, quiet)
  const { store } = await openOfficeStore(office.folder, officePassphrase, office.ports)
  const log = readAudit(store)
  const told = log.filter(({ act }) => !['office-unlocked', 'files-collected'].includes(act))
  expect(told.slice(-5).map(({ act, details }) => [act, details['reason']])).toEqual([
    ['two-histories', undefined],
    ['score-file-held', undefined],
    ['history-chosen', 'Confirmed.'],
    ['key-chosen', 'New laptop.'],
    ['key-pinned', undefined],
  ])
  expect(auditHolds(log)).toBe(true)
  const rewrite = (sql: string) => (): void => {
    transact(store, (tx) => {
      run(tx, sql)
    })
  }
  expect(rewrite("UPDATE decision SET reason = 'x'")).toThrow('never rewritten')
  expect(rewrite('DELETE FROM decision')).toThrow('never forgotten')
  store.close()
})

test('in whatever order files of two keys and two histories come, after the decisions the same counts', async () => {
  const scene = await collectScene()
  const { office } = scene
  const juror = jurorAt(scene, 0)
  const other = await withNewKey(juror)
  const old = await sealedChain(juror, 100, 200)
  const [, rival, after] = await sealedChain(other, 300, 100, 200)
  const fresh = await sealedChain(other, 300, 400, 500)
  const all = [...files(...old, ...fresh, rival, after)]
  const places = all.map((_, place) => place)
  await office.handlers['office.close']({}, quiet)
  const outcomes = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(places, { minLength: all.length }), async (order) => {
      const copy = await copyOf(office)
      await collectBytes(copy, ...order.flatMap((place) => all[place] ?? []))
      await decide(copy, fresh[0], 'A new computer.', 'key')
      await decide(copy, fresh[2], 'Confirmed.', 'history')
      const [key, history] = await disputesOf(copy)
      outcomes.add(JSON.stringify([await countedMarks(copy), standings(key), standings(history)]))
      await copy.handlers['office.close']({}, quiet)
    }),
    { numRuns: 10 },
  )
  expect([...outcomes]).toEqual([
    JSON.stringify([[500], [false, ['counts', 'refused']], [false, ['counts', 'refused']]]),
  ])
}, 60_000)

test('the verdicts of a collection are there again when the office is opened again', async () => {
  const scene = await collectScene()
  const { office } = scene
  const [one] = await sealedChain(jurorAt(scene, 0), 100)
  const verdicts = await collectBytes(office, ...files(one, one, Buffer.from('rubbish')))
  await office.handlers['office.lock']({}, quiet)
  await office.handlers['office.unlock']({ passphrase: officePassphrase }, quiet)
  const kept = await office.handlers['office.verdicts']({}, quiet)
  expect(kept.map(short).toReversed()).toEqual(verdicts.map(short))
  expect(new Set(kept.map(({ collectedAt }) => collectedAt)).size).toBe(1)
})

test('a file that was made for nobody is not held', async () => {
  const scene = await collectScene()
  const { office } = scene
  const juror = jurorAt(scene, 0)
  const thief = { ...(await withNewKey(juror)), certificate: juror.certificate }
  const [scores] = chainOf(thief, allPoints(juror, 500))
  if (scores === undefined) throw new Error('no scores')
  const path = await sealTo(office.root, 'a.juryscore', thief, scores)
  const [verdict] = await office.handlers['office.collect']({ paths: [path] }, quiet)
  expect([verdict?.code, await disputesOf(office)]).toEqual(['SIGNATURE_INVALID', []])
})

test('a collection that is stopped keeps what was judged until then, with its verdicts', async () => {
  const scene = await collectScene()
  const { office } = scene
  const given = await sealedChain(jurorAt(scene, 0), 100, 200, 300)
  const stop = new AbortController()
  const context = {
    signal: stop.signal,
    report: () => {
      stop.abort()
    },
  }
  const paths: string[] = []
  for (const [place, bytes] of given.entries()) {
    paths.push(join(office.root, `${place}.juryscore`))
    await writeFile(paths.at(-1) ?? '', bytes)
  }
  const stopped = Promise.resolve(office.handlers['office.collect']({ paths }, context))
  expect(await refusal(stopped)).toBe('CANCELLED')
  const kept = await office.handlers['office.verdicts']({}, quiet)
  expect(kept.map(short)).toEqual(['accepted'])
  expect(await countedMarks(office)).toEqual([100])
})

function files(...given: readonly (Uint8Array | undefined)[]): readonly Uint8Array[] {
  return given.flatMap((bytes) => bytes ?? [])
}

async function disputesOf({ handlers }: Pick<TestOffice, 'handlers'>): Promise<readonly Dispute[]> {
  return handlers['office.disputes']({}, quiet)
}

/** Chooses the key or the history of a file. */
async function decide(
  { handlers, folder, ports }: TestOffice,
  file: Uint8Array | undefined,
  reason: string,
  kind: DecisionKind | null = null,
): Promise<readonly Dispute[]> {
  const tracker = await trackerOf({ folder, ports }, handlers, file ?? new Uint8Array())
  return handlers['office.decide']({ jurorId: j01, tracker, kind, reason }, quiet)
}

const trackers = new WeakMap<Uint8Array, string>()

/** As the juror was told it; the store is held by one connection alone, so it is asked between. */
async function trackerOf(
  { folder, ports }: Pick<TestOffice, 'folder' | 'ports'>,
  handlers: TestOffice['handlers'],
  file: Uint8Array,
): Promise<string> {
  const known = trackers.get(file)
  if (known !== undefined) return known
  await handlers['office.lock']({}, quiet)
  const { store, secrets } = await openOfficeStore(folder, officePassphrase, ports)
  store.close()
  await handlers['office.unlock']({ passphrase: officePassphrase }, quiet)
  const { tracker } = await openScoreFile(file, 'a.juryscore', secrets.identity)
  trackers.set(file, tracker)
  return tracker
}

async function copyOf(office: TestOffice): Promise<TestOffice> {
  const root = await mkdtemp(join(office.root, 'copy-'))
  const folder = join(root, 'prize')
  await cp(office.folder, folder, { recursive: true })
  const handlers = checkedOffice(office.ports)
  await handlers['office.open']({ folder }, quiet)
  await handlers['office.unlock']({ passphrase: officePassphrase }, quiet)
  return { ...office, root, folder, handlers }
}

function standings(dispute: Dispute | undefined): unknown {
  return [dispute?.isOpen, dispute?.branches.map(({ standing }) => standing)]
}
