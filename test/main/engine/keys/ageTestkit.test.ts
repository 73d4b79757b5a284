import { expect, test } from 'vitest'
import { decryptSmall, type Unlock } from '../../../../main/engine/keys/ageFile.ts'
import { decryptStream } from '../../../../main/engine/keys/ageStream.ts'
import { sha256 } from '../../../../main/engine/files/sha256.ts'
import { isAppError } from '../../../../shared/errors.ts'
import { ageVectors, withoutArmor, type AgeVector } from '../../../support/ageTestkit.ts'
import { collect, streamOf } from '../../../support/byteStreams.ts'

/** What the test kit says of a file, as we say it. */
const verdicts: Readonly<Record<string, readonly string[]>> = {
  success: ['success'],
  'no match': ['NOT_FOR_THIS_KEY', 'WRONG_PASSPHRASE'],
  'HMAC failure': ['DAMAGED'],
  'header failure': ['DAMAGED', 'WORK_FACTOR_TOO_HIGH'],
  'payload failure': ['DAMAGED'],
  'armor failure': ['armor'],
}

/** Two vectors name no key, because none is needed to refuse them. */
function unlocks(vector: AgeVector): Unlock[] {
  const keys = [
    ...vector.identities.map((identity) => ({ identity })),
    ...vector.passphrases.map((passphrase) => ({ passphrase })),
  ]
  return keys.length > 0 ? keys : [{ passphrase: 'password' }]
}

async function verdict(
  vector: AgeVector,
  decrypt: (file: Uint8Array) => Promise<Uint8Array>,
): Promise<string> {
  let file: Uint8Array
  try {
    file = withoutArmor(vector)
  } catch {
    return 'armor'
  }
  try {
    const plain = await decrypt(file)
    return sha256(plain).toString('hex') === vector.payloadSha256 ? 'success' : 'other bytes'
  } catch (error) {
    if (isAppError(error)) return error.code
    throw error
  }
}

test('the whole kit is there', () => {
  expect(ageVectors.length).toBe(143)
})

/** Where a vector has several keys, those that match nothing say nothing about the file. */
function expectVerdicts(vector: AgeVector, said: readonly string[]): void {
  const noMatch = verdicts['no match'] ?? []
  const telling = said.length > 1 ? said.filter((code) => !noMatch.includes(code)) : said
  for (const code of telling) expect(verdicts[vector.expect]).toContain(code)
  expect(telling.length).toBeGreaterThan(0)
}

test.each(ageVectors)('in memory: $name is $expect', async (vector) => {
  const said: string[] = []
  for (const unlock of unlocks(vector)) {
    said.push(await verdict(vector, (file) => decryptSmall(file, unlock)))
  }
  expectVerdicts(vector, said)
})

test.each(ageVectors.filter(({ identities }) => identities.length > 0))(
  'streaming: $name is $expect',
  async (vector) => {
    for (const size of [1, 61, 65_552, 1_000_000]) {
      if (size === 1 && vector.file.length > 10_000) continue
      const said: string[] = []
      for (const identity of vector.identities) {
        const streamed = (file: Uint8Array): Promise<Buffer> =>
          collect(decryptStream(streamOf(file, size), identity))
        said.push(await verdict(vector, streamed))
      }
      expectVerdicts(vector, said)
    }
  },
)

test.each(ageVectors.filter(({ armored }) => armored))(
  'armor is not ours: $name is refused as it is',
  async (vector) => {
    for (const unlock of unlocks(vector)) {
      await expect(decryptSmall(vector.file, unlock)).rejects.toMatchObject({ code: 'DAMAGED' })
    }
  },
)
