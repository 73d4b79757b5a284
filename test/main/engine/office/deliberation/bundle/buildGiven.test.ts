import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inspectBundle } from '../../../../../../main/engine/bundle/inspectBundle.ts'
import { openBundle } from '../../../../../../main/engine/bundle/openBundle.ts'
import { readMembers } from '../../../../../../main/engine/bundle/tarReader.ts'
import { createDeskHandlers } from '../../../../../../main/engine/desk/deskHandlers.ts'
import { instant } from '../../../../../../shared/model/ids.ts'
import { everythingOpened } from '../../../../../support/everythingOpened.ts'
import { memoryFile } from '../../../../../support/memoryFile.ts'
import { refusal } from '../../../../../support/refusal.ts'
import { temporaryFolder } from '../../../../../support/temporaryFolder.ts'
import { testPorts } from '../../../../../support/testPorts.ts'
import { buildTestBundle, openTestOffice, quiet } from '../../officeFixture.ts'
import { everything, givenScene } from './givenScene.ts'

test('a juror reads every entry without a conflict, with all sheets, the own one among them', async () => {
  const { build, given } = await givenScene()
  expect(await build()).toMatchObject({ jurors: 3, entries: 4, documents: 5, reused: 5 })
  const { about, entries, categories } = await given('J01')
  expect(about).toMatchObject({ naming: 'named', comments: true, scope: 'all' })
  expect(
    entries.map(({ entryCode, own, sheets }) => [entryCode, own, sheets.map(({ by }) => by)]),
  ).toEqual([
    ['C-1', 'J01', ['J01', 'J02', 'J03']],
    ['C-2', 'J01', ['J01', 'J02', 'J03']],
    ['C-3', 'J01', ['J01', 'J02', 'J03']],
    ['P-1', 'J01', ['J01', 'J02', 'J03']],
  ])
  expect(categories.map(({ id, places }) => [id, places.map((one) => one.entryCode)])).toEqual([
    ['cities', ['C-2', 'C-1', 'C-3']],
    ['people', ['P-1']],
  ])
})

test('the figures are those of the office, with what the juror may not see left out', async () => {
  const { office, build, given } = await givenScene()
  await build()
  const { categories } = await office.handlers['office.results']({}, quiet)
  const official = categories.flatMap(({ entries }) =>
    entries.map(({ code, score, spread }) => [code, score, spread]),
  )
  const { categories: seen } = await given('J03')
  const told = seen.flatMap(({ places }) =>
    places.map(({ entryCode, score, spread }) => [entryCode, score, spread]),
  )
  expect(told).toEqual(official.filter(([code]) => code !== 'C-1'))
  expect(seen[0]?.places.map(({ rank }) => rank)).toEqual([1, 2])
})

test('a juror in conflict can open no byte about the entry, whoever said so', async () => {
  const { out, build, words } = await givenScene()
  await build()
  const hidden = [
    ['J02', ['P-1', 'ferryman', 'Ana Ruiz', 'Letter', '"mark":700', '"mark":900']],
    ['J03', ['C-1', 'Clean bank', 'City of A', 'One summary', 'budget', 'brother']],
  ] as const
  for (const [jurorId, secrets] of hidden) {
    const opened = await everythingOpened(out, words(jurorId))
    expect([...opened.keys()].filter((name) => name.startsWith('scores/'))).toHaveLength(3)
    for (const [name, bytes] of opened)
      for (const secret of secrets)
        expect([jurorId, name, secret, bytes.includes(secret)]).toEqual([
          jurorId,
          name,
          secret,
          false,
        ])
  }
})

test('why somebody is in conflict is told to nobody', async () => {
  const { out, build, words } = await givenScene()
  await build()
  for (const jurorId of ['J01', 'J02', 'J03'])
    for (const bytes of (await everythingOpened(out, words(jurorId))).values())
      expect(bytes.includes('brother') || bytes.includes('sister')).toBe(false)
})

test('scores lie in no order and are all equally long', async () => {
  const { out, build } = await givenScene()
  await build()
  const members = await readMembers(memoryFile(await readFile(out)), 'x')
  const scores = members.filter(({ name }) => name.startsWith('scores/'))
  expect(new Set(scores.map(({ size }) => size)).size).toBe(1)
  expect(scores.map(({ name }) => name)).toEqual(scores.map(({ name }) => name).toSorted())
})

test('an anonymised bundle tells nobody who gave what, but each juror the own sheet', async () => {
  const { out, build, given, words } = await givenScene()
  await build({ naming: 'anonymised', comments: false })
  const others = ['J02', 'J03', 'Ana López', 'Óscar', 'Ek"', 'Kim says', 'Well made', 'A bridge']
  for (const [name, bytes] of await everythingOpened(out, words('J01'))) {
    const text = bytes.toString('utf8')
    const leaks = others.filter((other) => name !== 'index.jws' && text.includes(other))
    expect([name, leaks]).toEqual([name, []])
  }
  const { entries } = await given('J01')
  const own = entries.map(({ own: by, sheets }) => sheets.find((sheet) => sheet.by === by)?.sheet)
  expect(own.map((sheet) => sheet?.marks[0]?.mark)).toEqual([500, 400, 200, 700])
  expect(entries.map(({ sheets }) => sheets.map(({ by }) => by))).toEqual([
    ['A', 'B'],
    ['A', 'B', 'C'],
    ['A', 'B', 'C'],
    ['A', 'B'],
  ])
})

test('letters are drawn anew for each entry and each bundle', async () => {
  const { build, given } = await givenScene()
  const drawn = new Set<string>()
  for (let round = 0; round < 6; round++) {
    await build({ naming: 'anonymised' })
    for (const { own } of (await given('J01')).entries) drawn.add(String(own))
  }
  expect([...drawn].toSorted()).toEqual(['A', 'B', 'C'])
})

test('comments and cited pages are given when the office says so, and else nothing that was written', async () => {
  const { build, given } = await givenScene()
  await build()
  const spoken = (await given('J03')).entries.find(({ entryCode }) => entryCode === 'C-2')
  const sheet = spoken?.sheets.find(({ by }) => by === 'J02')?.sheet
  expect(sheet?.overallComment).toBe('Well made, says Kim')
  expect(sheet?.evidence.map(({ page }) => page)).toEqual([1])
  await build({ comments: false })
  const bare = (await given('J03')).entries.flatMap(({ sheets }) => sheets)
  expect(bare.flatMap((one) => [...one.sheet.comments, ...one.sheet.evidence])).toEqual([])
  expect(bare.map((one) => one.sheet.overallComment).join('')).toBe('')
})

test('only the entries that a juror read, or one category alone, can be given', async () => {
  const { build, given } = await givenScene()
  await build({ scope: 'read', categories: everything.categories.slice(1) })
  expect((await given('J01')).entries.map(({ entryCode }) => entryCode)).toEqual(['P-1'])
  await expect(given('J02')).rejects.toThrow('UNKNOWN_JUROR')
})

test('what will be given is told before: who sees what, what is thin, and which words tell', async () => {
  const { office } = await givenScene()
  const plan = await office.handlers['office.planDeliberation'](
    { wish: { ...everything, naming: 'anonymised' } },
    quiet,
  )
  expect(plan.jurors).toEqual([
    { jurorId: 'J01', name: 'Kim Minseo', entries: 4, conflicts: [], opener: 'slip' },
    { jurorId: 'J02', name: 'Ana López', entries: 3, conflicts: ['P-1'], opener: 'slip' },
    { jurorId: 'J03', name: 'Óscar Ek', entries: 3, conflicts: ['C-1'], opener: 'slip' },
  ])
  expect(plan).toMatchObject({
    entries: 4,
    sheets: 10,
    comments: 2,
    thin: ['C-1', 'P-1'],
    telling: ['C-2'],
  })
})

test('the bundle says what it is for, and opens nothing that is scored', async () => {
  const { office, slips, out, build, words } = await givenScene()
  await build()
  expect(await inspectBundle(out)).toMatchObject({ purpose: 'deliberation', entries: 4 })
  expect((await inspectBundle(office.bundle)).purpose).toBeUndefined()
  const handlers = createDeskHandlers(testPorts(await temporaryFolder()))
  const scoring = { path: office.bundle, jurorId: 'J01', passphrase: words('J01') }
  const { deskId } = await handlers['desk.enrol'](scoring, quiet)
  const later = { path: out, deskId, jurorId: 'J01', passphrase: words('J01') }
  const goOn = (): unknown => handlers['desk.carryOver']({ ...later, deskPassphrase: null }, quiet)
  expect(await refusal(Promise.resolve().then(goOn))).toBe('BUNDLE_FOR_READING')
  expect(slips).toHaveLength(3)
})

test('on a desk for reading nothing is scored, declared or signed, and no bundle goes on with it', async () => {
  const { office, out, build, open, words } = await givenScene()
  await build()
  const desk = await open('J01')
  const { entries, given, deskId } = await desk['desk.read']({}, quiet)
  expect(given?.naming).toBe('named')
  const entryCode = entries[0]?.entry.code ?? expect.fail()
  const acts = [
    () =>
      desk['desk.scoreCriterion'](
        { entryCode, criterion: 'benefit' as never, mark: 300 as never },
        quiet,
      ),
    () => desk['desk.comment']({ entryCode, criterionId: null, text: 'Words' }, quiet),
    () => desk['desk.abstain']({ entryCode, reason: 'Tired' }, quiet),
    () =>
      desk['desk.declare'](
        { declarations: [{ entryCode, declaration: 'conflict', reason: 'x' }] },
        quiet,
      ),
    () => desk['desk.export']({ path: join(office.root, 'no.juryscore') }, quiet),
    () =>
      desk['desk.carryOver'](
        {
          path: office.bundle,
          deskId,
          jurorId: 'J01',
          passphrase: words('J01'),
          deskPassphrase: null,
        },
        quiet,
      ),
  ]
  for (const act of acts)
    expect(await refusal(Promise.resolve().then(act as () => unknown))).toBe('DESK_FOR_READING')
  expect(await readdir(office.root)).not.toContain('no.juryscore')
  expect((await inspectBundle(out)).signature).toBe('valid')
})

test('a desk for reading opens documents, keeps notes, and is listed for what it is', async () => {
  const { build, open } = await givenScene()
  await build()
  const desk = await open('J03')
  const { entries } = await desk['desk.read']({}, quiet)
  const { entry } = entries.find(({ entry: { code } }) => code === 'P-1') ?? expect.fail()
  const [document] = entry.documents
  const documentId = document?.id ?? expect.fail()
  const bytes = await desk['desk.readDocument']({ documentId, begin: 0, end: 5 }, quiet)
  expect(Buffer.from(bytes).toString()).toBe('%PDF-')
  const found = await desk['desk.search']({ query: 'letter' }, quiet)
  expect(JSON.stringify(found)).toContain('P-1')
  const at = instant(0)
  await desk['desk.keepAnnotation'](
    {
      id: 'a'.repeat(32) as never,
      entryCode: entry.code,
      kind: 'note',
      place: null,
      text: 'Ask about this',
      created: at,
      changed: at,
    },
    quiet,
  )
  expect(await desk['desk.annotations']({ entryCode: entry.code }, quiet)).toHaveLength(1)
  expect((await desk['desk.list']({}, quiet)).map(({ purpose }) => purpose)).toEqual([
    'deliberation',
  ])
})

test(
  'a changed bit in any member is refused, and leaves nothing',
  { timeout: 60_000 },
  async () => {
    const { out, build, words } = await givenScene()
    await build()
    const whole = await readFile(out)
    const home = await temporaryFolder()
    const desk = createDeskHandlers(testPorts(home))
    for (const { name, offset, size } of await readMembers(memoryFile(whole), 'x'))
      for (const at of [offset, offset + Math.floor(size / 2), offset + size - 1]) {
        const changed = Buffer.from(whole)
        changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
        await writeFile(out, changed)
        const wish = { path: out, jurorId: 'J01', passphrase: words('J01') }
        const code = await refusal(Promise.resolve(desk['desk.enrol'](wish, quiet)))
        expect([name, code]).toEqual([
          name,
          name === 'index.jws' ? 'SIGNATURE_INVALID' : 'BUNDLE_DAMAGED',
        ])
      }
    expect(await readdir(join(home, 'desks')).catch(() => [])).toEqual([])
  },
)

test('without the bundle that was scored the documents come from the folder, under the same ids', async () => {
  const { office, build, given } = await givenScene()
  await rename(office.bundle, join(office.root, 'elsewhere'))
  expect(await build()).toMatchObject({ documents: 5, reused: 0 })
  const { entries } = await given('J01')
  expect(entries.flatMap(({ sheets }) => sheets.flatMap((one) => one.sheet.evidence))).toHaveLength(
    1,
  )
  await rm(join(office.folder, 'documents/C-2/plan.pdf'))
  expect(await refusal(build())).toBe('DOCUMENT_GONE')
})

test('a bundle of scores is in the log and in no list of bundles to score', async () => {
  const { office, build, out } = await givenScene()
  await build()
  const read = await office.handlers['office.read']({}, quiet)
  expect('builds' in read ? read.builds.map(({ file }) => file) : []).toEqual(['river.jurybox'])
  const bundle = await openBundle(out)
  await bundle.close()
  const log = await office.handlers['office.audit']({}, quiet)
  expect(JSON.stringify(log)).toContain('scores-given')
})

test('who was given an entry to read and is in conflict later has no key of what is built then', async () => {
  const pairs = ['C-1', 'C-2', 'C-3', 'P-1'].flatMap((code) =>
    ['J01', 'J02', 'J03'].map((juror) => `${juror},${code}`),
  )
  const scene = await givenScene({
    'assignments.csv': ['juror,entry', ...pairs.filter((pair) => pair !== 'J01,C-3'), ''].join(
      '\n',
    ),
  })
  const { office, out, build, words } = scene
  await build()
  const given = await everythingOpened(out, words('J01'))
  const keys = [...given.values()].flatMap(identitiesIn)
  await writeFile(
    join(office.folder, 'conflicts.csv'),
    'juror,entry,reason\nJ02,P-1,sister\nJ01,C-3,brother\n',
  )
  await buildTestBundle(office)
  const now = await everythingOpened(office.bundle, words('J02'))
  const before = new Set(keys)
  const renewed = [...now.values()].flatMap(identitiesIn).filter((key) => !before.has(key))
  // That of C-3, and that of the prize.
  expect(new Set(renewed).size).toBe(2)
})

function identitiesIn(bytes: Buffer): readonly string[] {
  return bytes.toString('latin1').match(/AGE-SECRET-KEY-1[0-9A-Z]+/g) ?? []
}

test('before anything counts there is nothing to give', async () => {
  const office = await openTestOffice()
  const wish = { out: join(office.root, 'x.jurybox'), wish: everything }
  const build = (): unknown => office.handlers['office.buildDeliberation'](wish, quiet)
  expect(await refusal(Promise.resolve().then(build))).toBe('NOT_BUILT')
  await buildTestBundle(office)
  expect(await refusal(Promise.resolve().then(build))).toBe('NOTHING_TO_GIVE')
})
