import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decryptSmall, encryptSmall } from '../../main/engine/keys/ageFile.ts'
import { makeAgeIdentity } from '../../main/engine/keys/ageIdentity.ts'
import { decryptStream, encryptStream } from '../../main/engine/keys/ageStream.ts'
import { writeAtomically } from '../../main/engine/files/writeAtomically.ts'
import { openTestOffice, quiet } from '../main/engine/office/officeFixture.ts'
import { collect, streamOf } from '../support/byteStreams.ts'
import { hasProgram, program } from '../support/program.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const { identity, recipient } = await makeAgeIdentity()
const office = await makeAgeIdentity()

/** age asks for a passphrase on a terminal only; `script` lends it one and types what it is given. */
async function ageWithPassphrase(passphrase: string, ...args: readonly string[]): Promise<void> {
  const answers = `sleep 0.3; echo '${passphrase}'; sleep 0.3; echo '${passphrase}'; sleep 2`
  const age = ['age', ...args].join(' ')
  await program('sh', '-c', `(${answers}) | script --quiet --return --command "${age}" /dev/null`)
}

test.runIf(hasProgram('age')).each([0, 1, 65_536, 65_537, 3_000_000])(
  'age decrypts a document of %i bytes, and we decrypt what it encrypts',
  async (length) => {
    const folder = await temporaryFolder()
    const [plain, ours, theirs, keys] = ['plain', 'ours.age', 'theirs.age', 'keys'].map((name) =>
      join(folder, name),
    ) as [string, string, string, string] // Four names in, four paths out.
    const document = randomBytes(length)
    await writeFile(plain, document)
    await writeFile(keys, identity)

    await writeAtomically(
      ours,
      encryptStream(createReadStream(plain), [recipient, office.recipient]),
    )
    expect((await program('age', '-d', '-i', keys, ours)).equals(document)).toBe(true)

    await program('age', '-r', office.recipient, '-r', recipient, '-o', theirs, plain)
    const streamed = await collect(decryptStream(createReadStream(theirs), identity))
    const small = await decryptSmall(await readFile(theirs), { identity })
    expect([streamed.equals(document), document.equals(small)]).toEqual([true, true])
  },
)

test.runIf(hasProgram('age'))('age derives the recipient that we name', async () => {
  const keys = join(await temporaryFolder(), 'keys')
  await writeFile(keys, identity)
  expect((await program('age-keygen', '-y', keys)).toString().trim()).toBe(recipient)
})

test.runIf(hasProgram('age') && hasProgram('script'))(
  'age opens a keyring with the slip’s passphrase typed in, and we open what it seals',
  async () => {
    const folder = await temporaryFolder()
    const passphrase = 'army-van-defense-carry-zoo-abandon'
    const keyring = Buffer.from('the keyring of a juror')
    const ours = join(folder, 'ours.age')
    await writeAtomically(ours, streamOf(await encryptSmall(keyring, { passphrase })))
    await ageWithPassphrase(passphrase, '-d', '-o', join(folder, 'plain'), ours)
    expect(await readFile(join(folder, 'plain'))).toEqual(keyring)

    await ageWithPassphrase(
      passphrase,
      '-p',
      '-o',
      join(folder, 'theirs.age'),
      join(folder, 'plain'),
    )
    const theirs = await readFile(join(folder, 'theirs.age'))
    expect(Buffer.from(await decryptSmall(theirs, { passphrase }))).toEqual(keyring)
  },
)

test.runIf(hasProgram('age') && hasProgram('script'))(
  'age opens a backup of an office’s keys, with hyphens between the words',
  async () => {
    const { root, handlers } = await openTestOffice()
    const [path, plain] = [join(root, 'keys.age'), join(root, 'keys.json')]
    await handlers['office.backUpKeys']({ path, passphrase: 'Four words kept apart' }, quiet)
    await ageWithPassphrase('four-words-kept-apart', '-d', '-o', plain, path)
    const backup: unknown = JSON.parse(await readFile(plain, 'utf8'))
    expect(backup).toMatchObject({ kind: 'jurybox-office-keys', prizeId: 'river-prize' })
  },
)
