import { Decrypter, Encrypter } from 'age-encryption'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decryptSmall, encryptSmall } from '../../../../main/engine/keys/ageFile.ts'
import { makeAgeIdentity } from '../../../../main/engine/keys/ageIdentity.ts'
import { signJws } from '../../../../main/engine/keys/jws.ts'
import { makeSigningKey } from '../../../../main/engine/keys/signingKey.ts'
import { refusal } from '../../../support/refusal.ts'

const logN = 4
const { identity, recipient } = await makeAgeIdentity()
const other = await makeAgeIdentity()

const scores = await signJws({
  typ: 'jurybox-score+jws',
  key: makeSigningKey(),
  payload: { juror: 'J07', sheets: [{ entry: 'TI-012', points: [725, 400] }] },
})
const scoreFile = await encryptSmall(Buffer.from(scores), { recipients: [recipient] })

test('each recipient can open a file, nobody else can', async () => {
  const bytes = Buffer.from('a keyring')
  const file = await encryptSmall(bytes, { recipients: [recipient, other.recipient] })
  const stranger = await makeAgeIdentity()
  expect(Buffer.from(await decryptSmall(file, { identity }))).toEqual(bytes)
  expect(Buffer.from(await decryptSmall(file, other))).toEqual(bytes)
  expect(await refusal(decryptSmall(file, stranger))).toBe('NOT_FOR_THIS_KEY')
  expect(await refusal(decryptSmall(file, { passphrase: 'a' }))).toBe('WRONG_PASSPHRASE')
})

test('a file for nobody is never written', async () => {
  await expect(encryptSmall(new Uint8Array(), { recipients: [] })).rejects.toThrow(RangeError)
})

test('a passphrase opens what it sealed, another does not', async () => {
  const file = await encryptSmall(Buffer.from('a keyring'), { passphrase: '좋은-말', logN })
  expect(Buffer.from(await decryptSmall(file, { passphrase: '좋은-말' })).toString()).toBe(
    'a keyring',
  )
  expect(await refusal(decryptSmall(file, { passphrase: '좋은 말' }))).toBe('WRONG_PASSPHRASE')
  expect(await refusal(decryptSmall(file, { identity }))).toBe('NOT_FOR_THIS_KEY')
})

test('any bytes come back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), fc.string(), async (bytes, passphrase) => {
      const sealed = await encryptSmall(bytes, { recipients: [recipient] })
      const locked = await encryptSmall(bytes, { passphrase, logN })
      expect(await decryptSmall(sealed, { identity })).toEqual(bytes)
      expect(await decryptSmall(locked, { passphrase })).toEqual(bytes)
    }),
    { numRuns: 30 },
  )
})

test('our passphrase files are the library’s own, both ways', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 1, max: 8 }),
      async (passphrase, factor) => {
        const bytes = Buffer.from('a keyring')
        const decrypter = new Decrypter()
        decrypter.addPassphrase(passphrase)
        const ours = await encryptSmall(bytes, { passphrase, logN: factor })
        expect(Buffer.from(await decrypter.decrypt(ours))).toEqual(bytes)

        const encrypter = new Encrypter()
        encrypter.setPassphrase(passphrase)
        encrypter.setScryptWorkFactor(factor)
        const theirs = await encrypter.encrypt(bytes)
        expect(Buffer.from(await decryptSmall(theirs, { passphrase }))).toEqual(bytes)
      },
    ),
    { numRuns: 30 },
  )
})

test('a passphrase file says the work factor of production', async () => {
  const file = await encryptSmall(new Uint8Array(), { passphrase: 'a' })
  expect(Buffer.from(file).toString('latin1')).toMatch(
    /^age-encryption.org\/v1\n-> scrypt \S{22} 18\n/,
  )
})

test('a work factor above 18 is refused at once', async () => {
  const file = Buffer.from(await encryptSmall(new Uint8Array(), { passphrase: 'a', logN }))
  const start = performance.now()
  for (let factor = 19; factor <= 64; factor += 1) {
    const bomb = Buffer.from(file.toString('latin1').replace(/ 4\n/, ` ${factor}\n`), 'latin1')
    const opened = decryptSmall(bomb, { passphrase: 'a' })
    await expect(opened).rejects.toMatchObject({
      code: 'WORK_FACTOR_TOO_HIGH',
      details: { logN: factor, limit: 18 },
    })
  }
  // All of them together take less than a thousandth of deriving the first.
  expect(performance.now() - start).toBeLessThan(1000)
})

test('a passphrase stanza beside another is refused, whoever opens the file', async () => {
  const mixed = Buffer.from(scoreFile)
    .toString('latin1')
    .replace('\n', `\n-> scrypt ${'A'.repeat(22)} 4\n${'A'.repeat(43)}\n`)
  const file = Buffer.from(mixed, 'latin1')
  expect(await refusal(decryptSmall(file, { identity }))).toBe('DAMAGED')
  expect(await refusal(decryptSmall(file, { passphrase: 'a' }))).toBe('DAMAGED')
})

test('a header without an end is refused, however long the file', async () => {
  const stanza = `-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`
  const endless = Buffer.from(`age-encryption.org/v1\n${stanza.repeat(100_000)}`)
  expect(await refusal(decryptSmall(endless, { identity }))).toBe('DAMAGED')
  expect(await refusal(decryptSmall(new Uint8Array(), { identity }))).toBe('DAMAGED')
})

test('a flipped bit in any byte of a score file is refused', async () => {
  const accepted: number[] = []
  for (let at = 0; at < scoreFile.length; at += 1) {
    const changed = Buffer.from(scoreFile)
    changed.writeUInt8(changed.readUInt8(at) ^ (1 << (at % 8)), at)
    if ((await refusal(decryptSmall(changed, { identity }))) === 'accepted') accepted.push(at)
  }
  expect(accepted).toEqual([])
})

test('every part of a score file is refused', async () => {
  const accepted: number[] = []
  for (let length = 0; length < scoreFile.length; length += 1) {
    const part = scoreFile.subarray(0, length)
    if ((await refusal(decryptSmall(part, { identity }))) === 'accepted') accepted.push(length)
  }
  expect(accepted).toEqual([])
})

test('a score file with 1 to 64 bytes after it is refused', async () => {
  const accepted: number[] = []
  for (let extra = 1; extra <= 64; extra += 1) {
    for (const byte of [0, 10, 255]) {
      const longer = Buffer.concat([scoreFile, Buffer.alloc(extra, byte)])
      if ((await refusal(decryptSmall(longer, { identity }))) === 'accepted') accepted.push(extra)
    }
  }
  expect(accepted).toEqual([])
})
