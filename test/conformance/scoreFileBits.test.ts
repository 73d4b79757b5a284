import { expect, test } from 'vitest'
import { decryptSmall, encryptSmall } from '../../main/engine/keys/ageFile.ts'
import { makeAgeIdentity } from '../../main/engine/keys/ageIdentity.ts'
import { signJws, verifyJws } from '../../main/engine/keys/jws.ts'
import { makeSigningKey } from '../../main/engine/keys/signingKey.ts'
import { refusal } from '../support/refusal.ts'

const typ = 'jurybox-score+jws'

test('each flipped bit of a score file of 4 KiB is refused', { timeout: 600_000 }, async () => {
  const key = makeSigningKey()
  const { identity, recipient } = await makeAgeIdentity()
  const comment = 'The pilot reached 312 households. '.repeat(90)
  const jws = await signJws({ typ, key, payload: { juror: 'J07', comment } })
  const file = Buffer.from(await encryptSmall(Buffer.from(jws), { recipients: [recipient] }))
  const accept = async (bytes: Buffer): Promise<unknown> => {
    const text = Buffer.from(await decryptSmall(bytes, { identity })).toString('latin1')
    return verifyJws({ typ, jws: text, publicKey: () => key })
  }
  expect(await refusal(accept(file))).toBe('accepted')

  const accepted: number[] = []
  for (let bit = 0; bit < file.length * 8; bit += 1) {
    const changed = Buffer.from(file)
    changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
    if ((await refusal(accept(changed))) === 'accepted') accepted.push(bit)
  }
  expect([file.length > 4000, accepted]).toEqual([true, []])
})
