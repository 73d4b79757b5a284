import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inspectBundle, signerWords } from '../../../../main/engine/bundle/inspectBundle.ts'
import { openKeyring, readPrize } from '../../../../main/engine/bundle/keyring.ts'
import { openBundle } from '../../../../main/engine/bundle/openBundle.ts'
import { readMembers } from '../../../../main/engine/bundle/tarReader.ts'
import { verifyDigests } from '../../../../main/engine/bundle/verifyDigests.ts'
import { BundleIndex, indexType } from '../../../../shared/format/bundle.ts'
import { signJws } from '../../../../main/engine/keys/jws.ts'
import { quietContext } from '../../../support/contexts.ts'
import { makeBundle, makeOffice, writeMembers } from '../../../support/makeBundle.ts'
import { memoryFile } from '../../../support/memoryFile.ts'
import { refusal } from '../../../support/refusal.ts'
import {
  passphrase,
  sampleBundle,
  sampleEntries,
  sampleJurors,
} from '../../../support/sampleBundle.ts'
import { membersByUs } from '../../../support/tarMembers.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'

const clock = (): number => 0

/** Everything that enrolment reads before it decrypts a document. */
async function readAll(path: string): Promise<void> {
  const bundle = await openBundle(path)
  try {
    await verifyDigests(bundle, quietContext(), clock)
    await readPrize(bundle, await openKeyring(bundle, 'J01', passphrase))
  } finally {
    await bundle.close()
  }
}

/** Writes the bundle again with its index changed and signed by the office once more. */
async function resign(
  path: string,
  office: Awaited<ReturnType<typeof makeOffice>>,
  change: (index: BundleIndex) => object,
): Promise<void> {
  const [first, ...others] = await membersByUs(await readFile(path))
  const payload = JSON.parse(
    Buffer.from(String(first?.bytes).split('.')[1] ?? '', 'base64url').toString(),
  ) as unknown
  const changed = change(BundleIndex.parse(payload))
  const jws = await signJws({ typ: indexType, key: office.signing, payload: changed })
  await writeMembers(path, [{ name: 'index.jws', bytes: Buffer.from(jws) }, ...others])
}

test('a bundle tells without a secret who signed it, when and what it holds', async () => {
  const { path, bundleId, office } = await sampleBundle(await temporaryFolder())
  const bytes = (await readFile(path)).length
  expect(await inspectBundle(path)).toEqual({
    signature: 'valid',
    bundle: bundleId,
    prizeId: 'sample-prize',
    prize: 'Sample Prize',
    edition: '2026',
    round: 1,
    roundTitle: 'First round',
    entries: 5,
    documents: 6,
    bytes,
    jurors: ['J01', 'J02'],
    cards: [],
    signer: signerWords({ office: { signing: office.signing, recipient: '' } }),
    created: '2026-11-01T09:00:00.000Z',
  })
})

test('the slip opens the keyring, which opens the prize and the keys of the entries to read, no others', async () => {
  const { path, identities, entries } = await sampleBundle(await temporaryFolder())
  const bundle = await openBundle(path)
  const keyring = await openKeyring(bundle, ' j01', passphrase.toUpperCase().replaceAll('-', ' '))
  expect(keyring.juror.id).toBe('J01')
  expect(keyring.entries).toEqual(
    sampleJurors[0]?.reads.map((entryCode) => ({ entryCode, identity: identities.get(entryCode) })),
  )
  expect(keyring.recused).toEqual(['TI-003'])
  expect((await readPrize(bundle, keyring)).entries).toEqual(entries)
  await bundle.close()
})

test('a wrong passphrase and an unknown juror are refused as such', async () => {
  const { path } = await sampleBundle(await temporaryFolder())
  const bundle = await openBundle(path)
  expect(await refusal(openKeyring(bundle, 'J01', 'not-these-words'))).toBe('WRONG_PASSPHRASE')
  expect(await refusal(openKeyring(bundle, 'J09', passphrase))).toBe('UNKNOWN_JUROR')
  expect(await refusal(openKeyring(bundle, '../J01', passphrase))).toBe('UNKNOWN_JUROR')
  await bundle.close()
})

test('a changed bit anywhere in any member is refused, and named after its member', async () => {
  const { path } = await sampleBundle(await temporaryFolder())
  const whole = await readFile(path)
  for (const { name, offset, size } of await readMembers(memoryFile(whole), 'x')) {
    for (const at of [offset, offset + Math.floor(size / 2), offset + size - 1]) {
      const changed = Buffer.from(whole)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      await writeFile(path, changed)
      const expected = name === 'index.jws' ? 'SIGNATURE_INVALID' : 'BUNDLE_DAMAGED'
      expect(await refusal(readAll(path))).toBe(expected)
    }
  }
})

test('a bundle cut short or with something after its end is refused', async () => {
  const { path } = await sampleBundle(await temporaryFolder())
  const whole = await readFile(path)
  for (let cut = 0; cut < whole.length; cut += 977) {
    await writeFile(path, whole.subarray(0, cut))
    expect(['NOT_A_BUNDLE', 'BUNDLE_DAMAGED']).toContain(await refusal(openBundle(path)))
  }
  await writeFile(path, Buffer.concat([whole, Buffer.alloc(512)]))
  expect(await refusal(openBundle(path))).toBe('BUNDLE_DAMAGED')
})

test('a member that the index does not know, or another order, is refused', async () => {
  const { path } = await sampleBundle(await temporaryFolder())
  const members = await membersByUs(await readFile(path))
  const stray = { name: `text/${'f'.repeat(32)}.age`, bytes: Buffer.from('x') }
  await writeMembers(path, [...members, stray])
  expect(await refusal(openBundle(path))).toBe('BUNDLE_DAMAGED')
  await writeMembers(path, members.slice(0, -1))
  expect(await refusal(openBundle(path))).toBe('BUNDLE_DAMAGED')
  const [index, prize, first, second, ...others] = members
  if (!index || !prize || !first || !second) throw new Error('the sample has more members')
  await writeMembers(path, [index, prize, second, first, ...others])
  expect(await refusal(openBundle(path))).toBe('BUNDLE_DAMAGED')
})

test('whoever signs a bundle anew cannot pass for the office that wrote the keyrings', async () => {
  const folder = await temporaryFolder()
  const { path } = await sampleBundle(folder)
  const forger = await makeOffice()
  await resign(path, forger, (index) => ({
    ...index,
    office: { ...index.office, signing: { kty: 'OKP', crv: 'Ed25519', x: forger.signing.x } },
  }))
  expect((await inspectBundle(path)).signature).toBe('valid')
  const bundle = await openBundle(path)
  expect(await refusal(openKeyring(bundle, 'J01', passphrase))).toBe('SIGNER_MISMATCH')
  await bundle.close()
})

test('an index signed by a key that is not its office is refused, and shown as invalid', async () => {
  const { path } = await sampleBundle(await temporaryFolder())
  await resign(path, await makeOffice(), (index) => index)
  expect(await refusal(openBundle(path))).toBe('SIGNATURE_INVALID')
  expect((await inspectBundle(path)).signature).toBe('invalid')
})

test('a keyring of another bundle or another juror is refused', async () => {
  const path = join(await temporaryFolder(), 'x.jurybox')
  const [juror] = sampleJurors
  if (juror === undefined) throw new Error('there are jurors')
  const { bundleId } = await sampleBundle(await temporaryFolder())
  await makeBundle(path, {
    entries: await sampleEntries(),
    jurors: [{ ...juror, forged: { bundleId } }],
  })
  const bundle = await openBundle(path)
  expect(await refusal(openKeyring(bundle, 'J01', passphrase))).toBe('BUNDLE_DAMAGED')
  await bundle.close()
})

test('a bundle of a later program says so', async () => {
  const { path, office } = await sampleBundle(await temporaryFolder())
  await resign(path, office, (index) => ({ ...index, format: 2, more: {} }))
  expect(await refusal(openBundle(path))).toBe('BUNDLE_TOO_NEW')
})

test('what is no bundle at all is told apart', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'sub'))
  await writeFile(join(folder, 'noise'), randomBytes(5000))
  await writeFile(join(folder, 'empty'), '')
  expect(await refusal(inspectBundle(join(folder, 'absent')))).toBe('FILE_MISSING')
  expect(await refusal(inspectBundle(join(folder, 'sub')))).toBe('IS_A_FOLDER')
  expect(await refusal(inspectBundle(join(folder, 'noise')))).toBe('NOT_A_BUNDLE')
  expect(await refusal(inspectBundle(join(folder, 'empty')))).toBe('NOT_A_BUNDLE')
})

test('the progress of checking begins at nothing, ends at everything, and stops when cancelled', async () => {
  const { path } = await sampleBundle(await temporaryFolder())
  const bundle = await openBundle(path)
  const seen: number[] = []
  const report = ({ done, total }: { done: number; total: number }): void =>
    void seen.push(done / total)
  let now = 0
  await verifyDigests(bundle, { signal: new AbortController().signal, report }, () => (now += 200))
  expect([seen[0], seen.at(-1)]).toEqual([0, 1])
  const stop = new AbortController()
  stop.abort()
  const cancelled = verifyDigests(bundle, { signal: stop.signal, report }, clock)
  expect(await refusal(cancelled)).toBe('CANCELLED')
  await bundle.close()
})
