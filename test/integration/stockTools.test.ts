import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Keyring } from '../../shared/format/bundle.ts'
import { hasProgram, program } from '../support/program.ts'
import { scoresOf, sealTo, sheetsOf, testJuror } from '../main/engine/office/jurorFixture.ts'
import { openOfficeStore } from '../../main/engine/office/store/officeStore.ts'
import {
  buildTestBundle,
  officePassphrase,
  openTestOffice,
  quiet,
  type TestOffice,
} from '../main/engine/office/officeFixture.ts'

const tools = ['age', 'tar', 'openssl', 'sha256sum', 'script'].every(hasProgram)

/** What stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo (RFC 8410). */
const SPKI_PREFIX = '302a300506032b6570032100'

test.runIf(tools)(
  'tar, age, the slip and sha256sum recover a juror’s documents byte for byte',
  async () => {
    const office = await openTestOffice()
    const slips = await buildTestBundle(office)
    const unpacked = join(office.root, 'unpacked')
    await mkdir(unpacked)
    await program('tar', '-xf', office.bundle, '-C', unpacked)

    const keyring = await openWithSlip(office, unpacked, 'J02', slips[1]?.passphrase ?? '')
    const prize = await decrypt(office, join(unpacked, 'prize.age'), keyring.prizeIdentity)
    const { entries } = JSON.parse(prize.toString()) as {
      entries: { code: string; documents: { id: string; sha256: string; bytes: number }[] }[]
    }
    const [document] = entries.find(({ code }) => code === 'C-2')?.documents ?? []
    const identity = keyring.entries.find(({ entryCode }) => entryCode === 'C-2')?.identity ?? ''
    const member = join(unpacked, `documents/${document?.id ?? ''}.age`)
    const plain = await decrypt(office, member, identity)
    await writeFile(join(office.root, 'plan.pdf'), plain)
    const digest = await program('sha256sum', join(office.root, 'plan.pdf'))

    expect(plain).toEqual(await readFile(join(office.folder, 'documents/C-2/plan.pdf')))
    expect(digest.toString().split(' ')[0]).toBe(document?.sha256)
    expect(keyring.entries.map(({ entryCode }) => entryCode)).not.toContain('P-1')
  },
)

test.runIf(tools)(
  'the index is a JWS that openssl verifies, and its digests are those of sha256sum',
  async () => {
    const office = await openTestOffice()
    await buildTestBundle(office)
    const unpacked = join(office.root, 'unpacked')
    await mkdir(unpacked)
    await program('tar', '-xf', office.bundle, '-C', unpacked)
    const listed = (await program('tar', '-tf', office.bundle)).toString().trim().split('\n')
    const jws = await readFile(join(unpacked, 'index.jws'), 'latin1')
    const index = payloadOf(jws) as {
      office: { signing: { x: string } }
      members: { name: string; sha256: string }[]
    }
    const digests = await program(
      'sha256sum',
      ...listed.slice(1).map((name) => join(unpacked, name)),
    )

    expect(await verified(office, jws, index.office.signing.x)).toContain('Verified Successfully')
    expect(index.members.map(({ name, sha256 }) => `${sha256}  ${join(unpacked, name)}`)).toEqual(
      digests.toString().trim().split('\n'),
    )
    expect(['index.jws', ...index.members.map(({ name }) => name)]).toEqual(listed)
  },
)

test.runIf(tools)('a score file is an age file around a JWS that openssl verifies', async () => {
  const office = await openTestOffice()
  const [slip] = await buildTestBundle(office)
  const juror = await testJuror(office.bundle, slip)
  const scores = scoresOf(
    juror,
    sheetsOf(juror, () => 400),
  )
  const path = await sealTo(office.root, 'J01.juryscore', juror, scores)
  await office.handlers['office.close']({}, quiet)
  const { store, secrets } = await openOfficeStore(office.folder, officePassphrase, office.ports)
  store.close()

  const jws = (await decrypt(office, path, secrets.identity)).toString('latin1')
  expect(payloadOf(jws)).toEqual(scores)
  expect(await verified(office, jws, juror.key.x)).toContain('Verified Successfully')
})

/** age asks for a passphrase on a terminal only; `script` lends it one and types what it is given. */
async function openWithSlip(
  { root }: TestOffice,
  unpacked: string,
  jurorId: string,
  passphrase: string,
): Promise<Keyring> {
  const plain = join(root, 'keyring.json')
  const age = `age -d -o ${plain} ${join(unpacked, `keyrings/${jurorId}.age`)}`
  const typed = `(sleep 0.5; echo '${passphrase}'; sleep 2)`
  await program('sh', '-c', `${typed} | script --quiet --return --command "${age}" /dev/null`)
  return JSON.parse(await readFile(plain, 'utf8')) as Keyring
}

async function decrypt({ root }: TestOffice, path: string, identity: string): Promise<Buffer> {
  const keys = join(root, 'identity')
  await writeFile(keys, identity)
  return program('age', '-d', '-i', keys, path)
}

function payloadOf(jws: string): unknown {
  return JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString('utf8'))
}

/** What openssl says of a JWS's signature by an Ed25519 key. */
async function verified({ root }: TestOffice, jws: string, x: string): Promise<string> {
  const [key, input, signature] = ['key.der', 'input', 'signature'].map((name) =>
    join(root, name),
  ) as [string, string, string] // Three names in, three paths out.
  const end = jws.lastIndexOf('.')
  await writeFile(
    key,
    Buffer.from(SPKI_PREFIX + Buffer.from(x, 'base64url').toString('hex'), 'hex'),
  )
  await writeFile(input, jws.slice(0, end))
  await writeFile(signature, Buffer.from(jws.slice(end + 1), 'base64url'))
  const verify = ['pkeyutl', '-verify', '-pubin', '-keyform', 'DER', '-inkey', key, '-rawin']
  return (await program('openssl', ...verify, '-in', input, '-sigfile', signature)).toString()
}
