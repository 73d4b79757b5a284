import { expect, test } from 'vitest'
import { makeAgeIdentity } from '../../../../../main/engine/keys/ageIdentity.ts'
import { makeSigningKey, publicJwk } from '../../../../../main/engine/keys/signingKey.ts'
import { openScoreFile } from '../../../../../main/engine/office/collect/openScoreFile.ts'
import { payloadOf, sealScoreFile } from '../../../../../main/engine/scorefile/sealScoreFile.ts'
import type { ScoreFile } from '../../../../../shared/format/scoreFile.ts'
import { refusal } from '../../../../support/refusal.ts'

const office = await makeAgeIdentity()
const key = makeSigningKey()
const scores = {
  format: 1,
  prizeId: 'river-prize',
  edition: '2026',
  round: 1,
  bundleId: 'ab'.repeat(16),
  rubricDigest: 'cd'.repeat(32),
  jurorId: 'J01',
  key: publicJwk(key),
  certificate: 'a.b.c',
  revision: 1,
  previous: null,
  created: '2026-12-01T10:00:00.000Z',
  program: 'test',
  sheets: [],
} as unknown as ScoreFile // Plain text where the brands would be.
const file = await sealScoreFile(scores, key, office.recipient)

test('a score file tells its scores, digest and tracker', async () => {
  const signed = await openScoreFile(file, 'a.juryscore', office.identity)
  const payload = payloadOf(scores)
  expect([signed.scores, signed.payload, signed.digest, signed.tracker]).toEqual([
    scores,
    Buffer.from(payload.bytes).toString(),
    payload.sha256,
    payload.tracker,
  ])
})

test('no byte of a score file can be changed', { timeout: 120_000 }, async () => {
  const codes = new Set<string>()
  for (let place = 0; place < file.length; place++) {
    const changed = Uint8Array.from(file)
    changed[place] = (file[place] ?? 0) ^ (1 << (place % 8))
    codes.add(await outcome(changed))
  }
  expect([...codes].toSorted()).toEqual(['DAMAGED', 'NOT_A_SCORE_FILE', 'NOT_FOR_THIS_KEY'])
})

test(
  'no beginning of a score file is one, nor is one with more behind it',
  { timeout: 120_000 },
  async () => {
    const codes = new Set<string>()
    for (let length = 0; length < file.length; length += 7) {
      codes.add(await outcome(file.subarray(0, length)))
    }
    for (let more = 1; more <= 64; more++) {
      codes.add(await outcome(Buffer.concat([file, Buffer.alloc(more)])))
    }
    expect([...codes].toSorted()).toEqual(['DAMAGED', 'NOT_A_SCORE_FILE'])
  },
)

async function outcome(bytes: Uint8Array): Promise<string> {
  return refusal(openScoreFile(bytes, 'a.juryscore', office.identity))
}
