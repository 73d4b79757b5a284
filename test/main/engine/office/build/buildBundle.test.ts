import { renameSync, symlinkSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inspectBundle } from '../../../../../main/engine/bundle/inspectBundle.ts'
import { openKeyring, readPrize } from '../../../../../main/engine/bundle/keyring.ts'
import { openBundle } from '../../../../../main/engine/bundle/openBundle.ts'
import { openMember } from '../../../../../main/engine/bundle/tarReader.ts'
import { verifyDigests } from '../../../../../main/engine/bundle/verifyDigests.ts'
import { decryptStream } from '../../../../../main/engine/keys/ageStream.ts'
import type { CallContext } from '../../../../../main/engine/ports.ts'
import type { Keyring } from '../../../../../shared/format/bundle.ts'
import type { Progress } from '../../../../../shared/calls/progress.ts'
import { refusal } from '../../../../support/refusal.ts'
import { lockedPdf } from '../../documents/pdfFixture.ts'
import {
  buildTestBundle,
  openTestOffice,
  quiet,
  readOffice,
  type TestOffice,
} from '../officeFixture.ts'

test('the bundle says what was built, and every member is as its index says', async () => {
  const office = await openTestOffice()
  const { build, slips } = await office.handlers['office.build']({ out: office.bundle }, quiet)
  const inspection = await inspectBundle(office.bundle)
  const bundle = await openBundle(office.bundle)
  await verifyDigests(bundle, quiet, Date.now)
  await bundle.close()
  expect(inspection).toMatchObject({
    signature: 'valid',
    bundle: build.bundle,
    prize: 'River Prize',
    round: 1,
    entries: 4,
    documents: 5,
    bytes: build.bytes,
    jurors: ['J01', 'J02', 'J03'],
  })
  expect(slips.map(({ jurorId, name }) => `${jurorId} ${name}`)).toEqual([
    'J01 Kim Minseo',
    'J02 Ana López',
    'J03 Óscar Ek',
  ])
  expect((await readOffice(office)).builds).toEqual([build])
})

test('a keyring holds the keys of exactly the entries that the juror may read', async () => {
  const office = await openTestOffice()
  const keyrings = await keyringsOf(office)
  expect(
    keyrings.map(({ juror, entries, recused }) => ({
      juror: juror.id,
      reads: entries.map(({ entryCode }) => entryCode),
      recused,
    })),
  ).toEqual([
    { juror: 'J01', reads: ['C-1', 'C-2', 'C-3', 'P-1'], recused: [] },
    { juror: 'J02', reads: ['C-1', 'C-2', 'C-3'], recused: ['P-1'] },
    { juror: 'J03', reads: ['C-1', 'C-2', 'C-3', 'P-1'], recused: [] },
  ])
})

test('a document comes back byte for byte with its entry’s identity', async () => {
  const office = await openTestOffice()
  const [slip] = await buildTestBundle(office)
  const bundle = await openBundle(office.bundle)
  const keyring = await openKeyring(bundle, 'J01', slip?.passphrase ?? '')
  const { entries } = await readPrize(bundle, keyring)
  const document = entries
    .flatMap(({ documents }) => documents)
    .find(({ title }) => title === 'Budget')
  const identity = keyring.entries.find(({ entryCode }) => entryCode === 'C-1')?.identity ?? ''
  const member = bundle.members.get(`documents/${document?.id ?? ''}.age`)
  if (member === undefined) throw new Error('no such member')
  const pieces: Uint8Array[] = []
  for await (const piece of decryptStream(openMember(bundle.file, member), identity))
    pieces.push(piece)
  await bundle.close()
  expect(Buffer.concat(pieces)).toEqual(
    await readFile(join(office.folder, 'documents/C-1/budget.pdf')),
  )
})

test('jurors of a blind category learn nothing of the applicant', async () => {
  const office = await openTestOffice()
  const [slip] = await buildTestBundle(office)
  const bundle = await openBundle(office.bundle)
  const { entries } = await readPrize(
    bundle,
    await openKeyring(bundle, 'J01', slip?.passphrase ?? ''),
  )
  await bundle.close()
  expect(
    entries.map(({ code, applicant, city, country }) => [code, applicant, city, country]),
  ).toEqual([
    ['C-1', 'City of A', 'A', 'AA'],
    ['C-2', 'City of B', 'B', 'BB'],
    ['C-3', 'City of C', 'C', 'CC'],
    ['P-1', '', '', ''],
  ])
})

test('a rebuild keeps the slips and the entries’ identities, and nothing else', async () => {
  const office = await openTestOffice()
  const first = await keyringsOf(office)
  const firstSlips = await slipsOf(office)
  const second = await keyringsOf(office)
  expect(await slipsOf(office)).toEqual(firstSlips)
  expect(second.map(({ entries }) => entries)).toEqual(first.map(({ entries }) => entries))
  expect(second[0]?.bundleId).not.toBe(first[0]?.bundleId)
  expect(second[0]?.prizeIdentity).not.toBe(first[0]?.prizeIdentity)
})

test('PDFs that do not open are packed as they are, and told', async () => {
  const damaged = Buffer.from('%PDF-1.4 broken')
  const office = await openTestOffice({
    'documents/C-1/budget.pdf': damaged,
    'documents/P-1/letter.pdf': lockedPdf(),
  })
  const [slip] = await buildTestBundle(office)
  const bundle = await openBundle(office.bundle)
  const { entries } = await readPrize(
    bundle,
    await openKeyring(bundle, 'J01', slip?.passphrase ?? ''),
  )
  await bundle.close()
  const documents = entries.flatMap(({ documents: own }) => own)
  const texts = [...bundle.members.keys()].filter((name) => name.startsWith('text/'))
  expect({
    documents: documents.map(({ title, pages, readability }) => [title, pages, readability]),
    texts: texts.length,
    findings: (await readOffice(office)).findings.map(({ file, code }) => [file, code]),
  }).toEqual({
    documents: [
      ['Plan of the project', 2, 'readable'],
      ['Budget', 0, 'damaged'],
      ['Plan of the project', 2, 'readable'],
      ['Plan v2', 2, 'readable'],
      ['Letter', 0, 'password'],
    ],
    texts: 3,
    findings: [
      ['documents/C-1/budget.pdf', 'PDF_DAMAGED'],
      ['documents/P-1/letter.pdf', 'PDF_PASSWORD'],
    ],
  })
})

test('nothing is built from a folder with mistakes, or with nobody to read', async () => {
  const mistaken = await openTestOffice({ 'conflicts.csv': 'juror,entry,reason\nJ9,C-1,\n' })
  const idle = await openTestOffice({ 'jurors.csv': 'id,name\n', 'conflicts.csv': 'juror,entry\n' })
  const codes: string[] = []
  for (const office of [mistaken, idle]) {
    codes.push(await refusal(buildTestBundle(office)))
    expect(await readdir(office.root)).not.toContain('river.jurybox')
  }
  expect(codes).toEqual(['PRIZE_INVALID', 'NOTHING_TO_BUILD'])
})

test('a link that takes the place of a document during the build is not followed', async () => {
  const office = await openTestOffice()
  const plan = join(office.folder, 'documents/C-1/plan.pdf')
  const swap = (): void => {
    renameSync(plan, join(office.root, 'secret.pdf'))
    symlinkSync(join(office.root, 'secret.pdf'), plan)
  }
  const report: CallContext['report'] = ({ step, done, total }) => {
    if (step === 'checking' && done === total) swap()
  }
  const build = office.handlers['office.build']({ out: office.bundle }, { ...quiet, report })
  expect(await refusal(Promise.resolve(build))).toBe('FILE_MISSING')
  expect(await readdir(office.root)).not.toContain('river.jurybox')
})

test('a locked office builds nothing', async () => {
  const office = await openTestOffice()
  await office.handlers['office.lock']({}, quiet)
  expect(await refusal(buildTestBundle(office))).toBe('OFFICE_LOCKED')
})

test('a cancelled build leaves nothing, wherever it is stopped', { timeout: 60_000 }, async () => {
  const office = await openTestOffice()
  const before = await readdir(office.root)
  for (const edge of await edgesOfSteps(office)) {
    const stopped = await openTestOffice()
    expect([edge, await buildStoppedAt(stopped, edge)]).toEqual([edge, 'CANCELLED'])
    expect(await readdir(stopped.root)).toEqual(before)
    expect((await readOffice(stopped)).builds).toEqual([])
  }
})

test('a target that cannot be written is refused by its reason', async () => {
  const office = await openTestOffice()
  await mkdir(join(office.root, 'folder.jurybox'))
  await writeFile(join(office.root, 'file'), '')
  const refusals = ['folder.jurybox', 'missing/a.jurybox', 'file/a.jurybox'].map((name) =>
    refusal(
      Promise.resolve(office.handlers['office.build']({ out: join(office.root, name) }, quiet)),
    ),
  )
  expect(await Promise.all(refusals)).toEqual(['IS_A_FOLDER', 'FILE_MISSING', 'NOT_A_FOLDER'])
})

async function slipsOf(office: TestOffice): Promise<readonly (string | null)[]> {
  return (await buildTestBundle(office)).map(({ passphrase }) => passphrase)
}

async function keyringsOf(office: TestOffice): Promise<readonly Keyring[]> {
  const slips = await buildTestBundle(office)
  const bundle = await openBundle(office.bundle)
  const keyrings: Keyring[] = []
  for (const { jurorId, passphrase } of slips) {
    keyrings.push(await openKeyring(bundle, jurorId, passphrase ?? ''))
  }
  await bundle.close()
  return keyrings
}

/** Where every step of a build begins and ends, however fast it goes. */
async function edgesOfSteps(office: TestOffice): Promise<readonly string[]> {
  const edges = new Set<string>()
  const context = { ...quiet, report: (progress: Progress) => void edges.add(edgeOf(progress)) }
  await office.handlers['office.build']({ out: join(office.root, 'counted.jurybox') }, context)
  return [...edges].filter((edge) => !edge.endsWith('under way'))
}

function edgeOf({ step, done, total }: Progress): string {
  return `${step} ${done === total ? 'ended' : done === 0 ? 'begun' : 'under way'}`
}

async function buildStoppedAt(office: TestOffice, edge: string): Promise<string> {
  const controller = new AbortController()
  const context = {
    signal: controller.signal,
    report: (progress: Progress) => {
      if (edgeOf(progress) === edge) controller.abort()
    },
  }
  return refusal(Promise.resolve(office.handlers['office.build']({ out: office.bundle }, context)))
}
