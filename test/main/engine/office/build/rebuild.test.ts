import { appendFile, open, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openKeyring, readPrize } from '../../../../../main/engine/bundle/keyring.ts'
import { openBundle } from '../../../../../main/engine/bundle/openBundle.ts'
import { verifyDigests } from '../../../../../main/engine/bundle/verifyDigests.ts'
import type { Keyring } from '../../../../../shared/format/bundle.ts'
import type { Entry } from '../../../../../shared/model/entry.ts'
import type { BuildRecord, Slip } from '../../../../../shared/calls/views.ts'
import { refusal } from '../../../../support/refusal.ts'
import { pdfOf } from '../../documents/pdfFixture.ts'
import { openTestOffice, quiet, type TestOffice } from '../officeFixture.ts'

test('a late juror changes keyrings alone: every document and text is the same to the byte', async () => {
  const office = await openTestOffice()
  const before = await built(office)
  await appendFile(join(office.folder, 'jurors.csv'), 'J04,Late Juror,,en,\n')
  const after = await built(office)
  expect(after.build).toMatchObject({ jurors: 4, documents: 5, reused: 5 })
  expect(sealedContents(after)).toEqual(sealedContents(before))
  expect(after.slips.slice(0, 3)).toEqual(before.slips)
  expect(after.keyrings.map(({ juror }) => juror.id)).toEqual(['J01', 'J02', 'J03', 'J04'])
})

test('a changed document is written anew, and no other; what stays keeps its id', async () => {
  const office = await openTestOffice()
  const before = await built(office)
  const changed = await pdfOf('Another budget')
  await writeFile(join(office.folder, 'documents/C-1/budget.pdf'), changed)
  const after = await built(office)
  expect(after.build).toMatchObject({ documents: 5, reused: 4 })
  const [plan, budget] = idsOf(before, 'C-1')
  const [planAfter, budgetAfter] = idsOf(after, 'C-1')
  expect(planAfter).toBe(plan)
  expect(budgetAfter).not.toBe(budget)
})

test('an entry that is closed to a reader by a late conflict gets a new key, its documents their old ids', async () => {
  const office = await openTestOffice()
  const before = await built(office)
  await appendFile(join(office.folder, 'conflicts.csv'), 'J01,C-1,cousin\n')
  const after = await built(office)
  expect(after.build).toMatchObject({ documents: 5, reused: 3 })
  expect(idsOf(after, 'C-1')).toEqual(idsOf(before, 'C-1'))
  expect(keyOf(after, 'J03', 'C-1')).not.toBe(keyOf(before, 'J03', 'C-1'))
  expect(keyOf(after, 'J01', 'C-1')).toBeUndefined()
  expect(keyOf(after, 'J01', 'C-2')).toBe(keyOf(before, 'J01', 'C-2'))
})

test('who merely has less to read gives no reason to seal anything anew', async () => {
  const office = await openTestOffice()
  const before = await built(office)
  const rows = ['J01,C-1', 'J01,C-2', 'J02,C-3', 'J03,P-1', 'J02,C-1', 'J03,C-2', 'J03,C-3']
  await writeFile(join(office.folder, 'assignments.csv'), `juror,entry\n${rows.join('\n')}\n`)
  const after = await built(office)
  expect(after.build.reused).toBe(5)
  expect(sealedContents(after)).toEqual(sealedContents(before))
  expect(keyOf(after, 'J01', 'C-3')).toBeUndefined()
})

test('without the bundle before everything is written anew under the same ids', async () => {
  const office = await openTestOffice()
  const before = await built(office)
  await rm(office.bundle)
  const after = await built(office)
  expect(after.build.reused).toBe(0)
  expect(idsOf(after, 'C-1')).toEqual(idsOf(before, 'C-1'))
})

test('nothing is taken over from a bundle that was changed since', async () => {
  const office = await openTestOffice()
  const before = await built(office)
  const bundle = await openBundle(office.bundle)
  const member = [...bundle.members.values()].find(({ name }) => name.startsWith('documents/'))
  await bundle.close()
  const file = await open(office.bundle, 'r+')
  await file.write(Buffer.from([0xff, 0xff, 0xff]), 0, 3, (member?.offset ?? 0) + 300)
  await file.close()
  const after = await built(office)
  expect(after.build.reused).toBe(0)
  expect(idsOf(after, 'C-1')).toEqual(idsOf(before, 'C-1'))
})

test('a rebuild in another place finds the bundle before where it was written', async () => {
  const office = await openTestOffice()
  await built(office)
  const out = join(office.root, 'second.jurybox')
  const { build } = await office.handlers['office.build']({ out }, quiet)
  expect(build.reused).toBe(5)
})

test('a rebuild that is cancelled while it compares leaves the bundle before as it was', async () => {
  const office = await openTestOffice()
  const before = await built(office)
  const controller = new AbortController()
  const report = ({ step }: { readonly step: string }): void => {
    if (step === 'comparing') controller.abort()
  }
  const context = { signal: controller.signal, report }
  const again = office.handlers['office.build']({ out: office.bundle }, context)
  expect(await refusal(Promise.resolve(again))).toBe('CANCELLED')
  expect(await readBundle(office, before.slips)).toMatchObject({ digests: before.digests })
})

type Read = {
  readonly keyrings: readonly Keyring[]
  readonly entries: readonly Entry[]
  readonly digests: Readonly<Record<string, string>>
  readonly created: string
}
type BuiltBundle = Read & { readonly build: BuildRecord; readonly slips: readonly Slip[] }

async function built(office: TestOffice): Promise<BuiltBundle> {
  const { build, slips } = await office.handlers['office.build']({ out: office.bundle }, quiet)
  return { build, slips, ...(await readBundle(office, slips)) }
}

async function readBundle({ bundle: path }: TestOffice, slips: readonly Slip[]): Promise<Read> {
  const bundle = await openBundle(path)
  await verifyDigests(bundle, quiet, Date.now)
  const keyrings: Keyring[] = []
  for (const { jurorId, passphrase } of slips)
    keyrings.push(await openKeyring(bundle, jurorId, passphrase ?? ''))
  const [keyring] = keyrings
  if (keyring === undefined) throw new Error('nobody has a slip')
  const { entries } = await readPrize(bundle, keyring)
  const digests = Object.fromEntries(
    [...bundle.members].map(([name, { sha256 }]) => [name, sha256]),
  )
  await bundle.close()
  return { keyrings, entries, digests, created: bundle.index.created }
}

/** Documents and texts with their digests, in the bundle's order. */
function sealedContents({ digests }: Read): readonly (readonly [string, string])[] {
  return Object.entries(digests).filter(([name]) => /^(?:documents|text)\//.test(name))
}

function idsOf({ entries }: Read, code: string): readonly string[] {
  const entry = entries.find((one) => one.code === code)
  return (entry?.documents ?? []).map(({ id }) => id)
}

function keyOf({ keyrings }: Read, jurorId: string, code: string): string | undefined {
  const keyring = keyrings.find(({ juror }) => juror.id === jurorId)
  return keyring?.entries.find(({ entryCode }) => entryCode === code)?.identity
}
