import fc from 'fast-check'
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { encryptSmall } from '../../../../../main/engine/keys/ageFile.ts'
import { makeAgeIdentity } from '../../../../../main/engine/keys/ageIdentity.ts'
import { signJws } from '../../../../../main/engine/keys/jws.ts'
import { createOfficeHandlers } from '../../../../../main/engine/office/officeHandlers.ts'
import { auditHolds, readAudit } from '../../../../../main/engine/office/store/audit.ts'
import { openOfficeStore } from '../../../../../main/engine/office/store/officeStore.ts'
import { rows, type ReadDb } from '../../../../../main/engine/store/db.ts'
import type { Verdict } from '../../../../../shared/calls/views.ts'
import { scoreFileType, type ScoreFile } from '../../../../../shared/format/scoreFile.ts'
import type { Sheet } from '../../../../../shared/model/sheet.ts'
import { refusal } from '../../../../support/refusal.ts'
import {
  chainOf,
  scoresOf,
  seal,
  sealTo,
  sheetsOf,
  testJuror,
  withNewKey,
  type TestJuror,
} from '../jurorFixture.ts'
import {
  buildTestBundle,
  officePassphrase,
  openTestOffice,
  quiet,
  readOffice,
  type TestOffice,
} from '../officeFixture.ts'

type Scene = { readonly office: TestOffice; readonly jurors: readonly TestJuror[] }

test('the first score file of a juror is accepted, again it is a duplicate', async () => {
  const { office, jurors } = await scene()
  const juror = jurorAt(jurors, 0)
  const scores = scoresOf(
    juror,
    sheetsOf(juror, () => 400),
  )
  const paths = [
    await sealTo(office.root, 'a.juryscore', juror, scores),
    await sealTo(office.root, 'b.juryscore', juror, scores),
  ]
  const verdicts = await collect(office, [...paths, ...paths])
  expect(verdicts.map(inShort)).toEqual([
    'a.juryscore accepted J01 1',
    'b.juryscore duplicate J01 1',
    'a.juryscore duplicate J01 1',
    'b.juryscore duplicate J01 1',
  ])
  expect((await readOffice(office)).collected).toMatchObject([{ jurorId: 'J01', revision: 1 }])
})

test('whatever is not a good score file is refused by name, and the good one among it is taken', async () => {
  const { office, jurors } = await scene()
  const [ana, ben] = [jurorAt(jurors, 0), jurorAt(jurors, 1)]
  const folder = join(office.root, 'stick')
  await mkdir(join(folder, 'deep/er'), { recursive: true })
  const good = scoresOf(
    ana,
    sheetsOf(ana, () => 400),
  )
  const file = await seal(ana, good)
  const sealed = async (change: Partial<ScoreFile>, juror = ana): Promise<Uint8Array> =>
    seal(juror, { ...good, ...change })
  const stranger = await withNewKey(ana)
  const flipped = Buffer.from(file)
  flipped.writeUInt8(flipped.readUInt8(flipped.length - 40) ^ 1, flipped.length - 40)
  const outsider = await makeAgeIdentity()
  const wrongKey = await signJws({ typ: scoreFileType, key: stranger.key, payload: good })
  const wrongType = await signJws({ typ: 'jurybox-index+jws', key: ana.key, payload: good })
  const toOffice = { recipients: [ana.keyring.office.recipient] }
  const files: Readonly<Record<string, Uint8Array | string>> = {
    'deep/er/z-good.juryscore': file,
    '01-rubbish.txt': 'dear jury',
    '02-empty': '',
    '03-a-pdf.juryscore': '%PDF-1.7',
    '04-flipped': flipped,
    '05-cut': file.subarray(0, file.length - 1),
    '06-longer': Buffer.concat([file, Buffer.from([0])]),
    '07-header-only': file.subarray(0, 200),
    '08-for-somebody-else': await encryptSmall(Buffer.from('x'), {
      recipients: [outsider.recipient],
    }),
    '09-no-jws': await encryptSmall(Buffer.from('hello'), toOffice),
    '10-signed-by-another-key': await encryptSmall(Buffer.from(wrongKey), toOffice),
    '11-signed-as-something-else': await encryptSmall(Buffer.from(wrongType), toOffice),
    '12-certificate-of-another': await sealed({ certificate: stranger.certificate }),
    '13-another-juror': await sealed({ jurorId: ben.keyring.juror.id }),
    '14-nobody': await sealed({ jurorId: 'J99' as never }),
    '15-wrong-prize': await sealed({ prizeId: 'lake-prize' as never }),
    '16-wrong-edition': await sealed({ edition: '2025' }),
    '17-wrong-round': await sealed({ round: 2 }),
    '18-wrong-bundle': await sealed({ bundleId: 'ab'.repeat(16) as never }),
    '19-wrong-rubric': await sealed({ rubricDigest: 'ab'.repeat(32) as never }),
    '20-future-format': await sealed({ format: 2 as never }),
    '21-unknown-member': await sealed({ extra: 1 } as never),
    '22-chain-from-nowhere': await sealed({ revision: 2 }),
  }
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes)
  const verdicts = await collect(office, [folder, join(office.root, 'not-there.juryscore')])
  expect(verdicts.map(inShort)).toEqual([
    'stick/01-rubbish.txt refused NOT_A_SCORE_FILE',
    'stick/02-empty refused NOT_A_SCORE_FILE',
    'stick/03-a-pdf.juryscore refused NOT_A_SCORE_FILE',
    'stick/04-flipped refused DAMAGED',
    'stick/05-cut refused DAMAGED',
    'stick/06-longer refused DAMAGED',
    'stick/07-header-only refused DAMAGED',
    'stick/08-for-somebody-else refused NOT_FOR_THIS_KEY',
    'stick/09-no-jws refused SIGNATURE_INVALID',
    'stick/10-signed-by-another-key refused SIGNATURE_INVALID',
    'stick/11-signed-as-something-else refused SIGNATURE_INVALID',
    'stick/12-certificate-of-another refused SIGNATURE_INVALID J01 1',
    'stick/13-another-juror refused SIGNATURE_INVALID J02 1',
    'stick/14-nobody refused NOT_A_JUROR J99 1',
    'stick/15-wrong-prize refused WRONG_PRIZE J01 1',
    'stick/16-wrong-edition refused WRONG_PRIZE J01 1',
    'stick/17-wrong-round refused WRONG_ROUND J01 1',
    'stick/18-wrong-bundle refused WRONG_BUNDLE J01 1',
    'stick/19-wrong-rubric refused WRONG_RUBRIC J01 1',
    'stick/20-future-format refused SCORE_FILE_INVALID',
    'stick/21-unknown-member refused SCORE_FILE_INVALID',
    'stick/22-chain-from-nowhere refused SCORE_FILE_INVALID J01 2',
    'stick/deep/er/z-good.juryscore accepted J01 1',
    'not-there.juryscore refused FILE_MISSING',
  ])
  expect((await readOffice(office)).collected).toHaveLength(1)
})

type Change = (sheets: readonly Sheet[]) => readonly Sheet[]
const first = (change: Partial<Sheet>): Change => {
  return ([sheet, ...rest]) => [{ ...sheet, ...change } as Sheet, ...rest]
}
const marksOf = (change: (marks: Sheet['marks']) => unknown): Change => {
  return ([sheet, ...rest]) => [{ ...sheet, marks: change(sheet?.marks ?? []) } as Sheet, ...rest]
}

const unruly: readonly (readonly [name: string, change: Change, where: string])[] = [
  ['a sheet is missing', (sheets) => sheets.slice(1), 'sheets'],
  ['a sheet comes twice', (sheets) => [...sheets.slice(0, 1), ...sheets], 'sheets'],
  ['sheets are out of order', (sheets) => sheets.toReversed(), 'sheets'],
  ['a state does not follow from the marks', first({ state: 'partial' }), 'sheets[0].state'],
  ['a recused sheet has scores', first({ state: 'recused' }), 'sheets[0]'],
  ['a scored sheet has a reason', first({ reason: 'because' }), 'sheets[0].reason'],
  [
    'a mark is above the scale',
    marksOf(([mark, ...rest]) => [{ ...mark, mark: 550 }, ...rest]),
    'sheets[0].marks[0]',
  ],
  [
    'a mark is between the steps',
    marksOf(([mark, ...rest]) => [{ ...mark, mark: 425 }, ...rest]),
    'sheets[0].marks[0]',
  ],
  [
    'N/A where the rubric has none',
    marksOf(([mark, ...rest]) => [{ ...mark, mark: 'not-applicable' }, ...rest]),
    'sheets[0].marks[0]',
  ],
  ['marks are out of order', marksOf((marks) => marks.toReversed()), 'sheets[0].marks'],
  [
    'a comment is on no criterion',
    first({ comments: [{ criterionId: 'beauty' as never, text: 'x' }] }),
    'sheets[0].comments',
  ],
  [
    'a comment is too long',
    first({ comments: [{ criterionId: 'benefit' as never, text: 'x'.repeat(4001) }] }),
    'sheets[0].comments[0]',
  ],
  [
    'evidence cites another document',
    first({
      evidence: [
        {
          criterionId: 'benefit' as never,
          documentId: 'ab'.repeat(16) as never,
          page: 1,
          quote: '',
          region: null,
        },
      ],
    }),
    'sheets[0].evidence[0]',
  ],
]

test('sheets that the rubric does not allow are refused where they are wrong', async () => {
  const { office, jurors } = await scene()
  const juror = jurorAt(jurors, 0)
  const found: unknown[] = []
  for (const [name, change] of unruly) {
    const scores = scoresOf(juror, change(sheetsOf(juror, () => 400)))
    const [verdict] = await collect(office, [
      await sealTo(office.root, 'a.juryscore', juror, scores),
    ])
    found.push([name, verdict?.code, verdict?.details['where']])
  }
  expect(found).toEqual(unruly.map(([name, , where]) => [name, 'SCORE_FILE_INVALID', where]))
})

test('a juror who is recused by the secretariat cannot score after all', async () => {
  const { office, jurors } = await scene()
  const juror = jurorAt(jurors, 1)
  const sheets = sheetsOf(juror, () => 400).map((sheet): Sheet => {
    if (sheet.entryCode !== 'P-1') return sheet
    const criterion = 'leadership' as Sheet['marks'][number]['criterion']
    return { ...sheet, state: 'scored', marks: [{ criterion, mark: 400 as never }] }
  })
  const path = await sealTo(office.root, 'a.juryscore', juror, scoresOf(juror, sheets))
  const [verdict] = await collect(office, [path])
  expect(verdict?.code).toBe('SCORE_FILE_INVALID')
})

test('a second desk of the same juror is held, and the log knows', async () => {
  const { office, jurors } = await scene()
  const juror = jurorAt(jurors, 0)
  const other = await withNewKey(juror)
  const paths = [
    await sealTo(
      office.root,
      'a.juryscore',
      juror,
      scoresOf(
        juror,
        sheetsOf(juror, () => 400),
      ),
    ),
    await sealTo(
      office.root,
      'b.juryscore',
      other,
      scoresOf(
        other,
        sheetsOf(other, () => 100),
      ),
    ),
  ]
  const verdicts = await collect(office, paths)
  expect(verdicts.map(inShort)).toEqual([
    'a.juryscore accepted J01 1',
    'b.juryscore refused OTHER_KEY J01 1',
  ])
  await office.handlers['office.close']({}, quiet)
  const { store } = await openOfficeStore(office.folder, officePassphrase, office.ports)
  const log = readAudit(store)
  store.close()
  expect(log.map(({ act }) => act)).toEqual([
    'office-made',
    'office-unlocked',
    'bundle-built',
    'key-pinned',
    'score-file-accepted',
    'score-file-held',
    'files-collected',
  ])
  expect(auditHolds(log)).toBe(true)
  expect(auditHolds(log.map((line) => ({ ...line, at: log[0]?.at ?? line.at })))).toBe(false)
})

test('revisions may arrive in any order: the last one counts', async () => {
  const { office, jurors } = await scene()
  const juror = jurorAt(jurors, 0)
  const chain = chainOf(juror, ...[100, 200, 300].map((points) => sheetsOf(juror, () => points)))
  const paths: string[] = []
  for (const scores of chain) {
    paths.push(await sealTo(office.root, `r${scores.revision}.juryscore`, juror, scores))
  }
  const order = [1, 2, 0, 1].map((place) => paths[place] ?? '')
  const verdicts = await collect(office, order)
  expect(verdicts.map(inShort)).toEqual([
    'r2.juryscore accepted J01 2',
    'r3.juryscore accepted J01 3',
    'r1.juryscore superseded J01 1',
    'r2.juryscore duplicate J01 2',
  ])
})

test('two histories are told, neither counts, and what both have in common does', async () => {
  const { office, jurors } = await scene()
  const juror = jurorAt(jurors, 0)
  const sheets = (points: number): readonly Sheet[] => sheetsOf(juror, () => points)
  const [one, two] = chainOf(juror, sheets(100), sheets(200))
  const [, rival] = chainOf(juror, sheets(100), sheets(500))
  const paths: string[] = []
  for (const [place, scores] of [one, two, rival].entries()) {
    if (scores !== undefined)
      paths.push(await sealTo(office.root, `${place}.juryscore`, juror, scores))
  }
  const verdicts = await collect(office, paths)
  const { findings } = await readOffice(office)
  const { sheets: counting } = await office.handlers['office.results']({}, quiet)
  expect({
    verdicts: verdicts.map(inShort),
    findings: findings.map(({ code, details }) => [code, details]),
    marks: counting.map(({ sheet }) => sheet.marks[0]?.mark),
  }).toEqual({
    verdicts: [
      '0.juryscore accepted J01 1',
      '1.juryscore accepted J01 2',
      '2.juryscore refused TWO_HISTORIES J01 2',
    ],
    findings: [['TWO_HISTORIES', { juror: 'J01', revision: 1 }]],
    marks: [100, 100, 100, 100],
  })
})

test('in whatever order files arrive, forks among them too, the same sheets count', async () => {
  const { office, jurors } = await scene()
  const juror = jurorAt(jurors, 0)
  const sheets = [100, 150, 200, 250, 300].map((points) => sheetsOf(juror, () => points))
  const chain = chainOf(juror, ...sheets)
  const rivals = chainOf(juror, ...sheets.slice(0, 3), ...sheets.slice(0, 1)).slice(3)
  const files = await Promise.all([...chain, ...rivals].map((scores) => seal(juror, scores)))
  await office.handlers['office.close']({}, quiet)
  const outcomes = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), async (order) => {
      outcomes.add(await outcomeOf(office, files, order))
    }),
    { numRuns: 12 },
  )
  expect([...outcomes]).toEqual([JSON.stringify([200, 200, 200, 200])])
}, 60_000)

test('nothing is collected while the office is locked, or before a bundle was built', async () => {
  const office = await openTestOffice()
  const refusals = [await refusal(collect(office, []))]
  await office.handlers['office.lock']({}, quiet)
  refusals.push(await refusal(collect(office, [])))
  expect(refusals).toEqual(['NOT_BUILT', 'OFFICE_LOCKED'])
})

test('the file is kept byte for byte', async () => {
  const { office, jurors } = await scene()
  const juror = jurorAt(jurors, 0)
  const path = await sealTo(
    office.root,
    'a.juryscore',
    juror,
    scoresOf(
      juror,
      sheetsOf(juror, () => 400),
    ),
  )
  await collect(office, [path])
  await office.handlers['office.close']({}, quiet)
  const { store } = await openOfficeStore(office.folder, officePassphrase, office.ports)
  const kept = keptFiles(store)
  store.close()
  expect(kept).toEqual([await readFile(path)])
})

async function scene(): Promise<Scene> {
  const office = await openTestOffice()
  const slips = await buildTestBundle(office)
  const jurors: TestJuror[] = []
  for (const slip of slips) jurors.push(await testJuror(office.bundle, slip))
  return { office, jurors }
}

function jurorAt(jurors: readonly TestJuror[], place: number): TestJuror {
  const juror = jurors[place]
  if (juror === undefined) throw new Error('no such juror')
  return juror
}

async function collect(office: TestOffice, paths: readonly string[]): Promise<readonly Verdict[]> {
  return office.handlers['office.collect']({ paths }, quiet)
}

/** `file verdict CODE juror revision`, without what there is none of. */
function inShort({ file, verdict, code, juror, revision }: Verdict): string {
  return [file, verdict, code, juror, revision].filter((part) => part !== null).join(' ')
}

/** The marks that count after the files came in this order to a copy of the office. */
async function outcomeOf(
  office: TestOffice,
  files: readonly Uint8Array[],
  order: readonly number[],
): Promise<string> {
  const root = await mkdtemp(join(office.root, 'copy-'))
  const folder = join(root, 'prize')
  await cp(office.folder, folder, { recursive: true })
  const handlers = createOfficeHandlers(office.ports)
  await handlers['office.open']({ folder }, quiet)
  await handlers['office.unlock']({ passphrase: officePassphrase }, quiet)
  for (const place of order) {
    const path = join(root, `${place}.juryscore`)
    await writeFile(path, files[place] ?? '')
    await handlers['office.collect']({ paths: [path] }, quiet)
  }
  const { sheets } = await handlers['office.results']({}, quiet)
  await handlers['office.close']({}, quiet)
  return JSON.stringify(sheets.map(({ sheet }) => sheet.marks[0]?.mark))
}

function keptFiles(store: ReadDb): readonly Uint8Array[] {
  const shape = z.object({ file: z.instanceof(Uint8Array) })
  return rows(store, shape, 'SELECT file FROM score_file ORDER BY collected_at').map(
    ({ file }) => file,
  )
}
