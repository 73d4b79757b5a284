import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { encryptSmall } from '../../../../main/engine/keys/ageFile.ts'
import { unwrapKey, wrapKey } from '../../../../main/engine/keys/wrappedKey.ts'
import { refusal } from '../../../support/refusal.ts'

const key = randomBytes(32)
const logN = 10

test('the passphrase that wrapped a key unwraps it, however it is typed', async () => {
  const wrapped = await wrapKey(key, 'army-van-defense-carry-army-van', logN)
  expect(Buffer.from(await unwrapKey(wrapped, ' Army van  DEFENSE carry army–van'))).toEqual(key)
})

test('another passphrase is refused as such', async () => {
  const wrapped = await wrapKey(key, 'right', logN)
  expect(await refusal(unwrapKey(wrapped, 'wrong'))).toBe('WRONG_PASSPHRASE')
})

test('what is no wrapped key is damaged', async () => {
  const wrapped = await wrapKey(key, 'right', logN)
  const changed = Buffer.from(wrapped)
  changed.writeUInt8(changed.readUInt8(wrapped.length - 1) ^ 1, wrapped.length - 1)
  const short = await encryptSmall(randomBytes(31), { passphrase: 'right', logN })
  const tooCostly = Buffer.from(
    Buffer.from(wrapped).toString('latin1').replace(' 10\n', ' 30\n'),
    'latin1',
  )
  for (const bytes of [changed, short, tooCostly, wrapped.subarray(0, 90), new Uint8Array()])
    expect(await refusal(unwrapKey(bytes, 'right'))).toBe('DAMAGED')
})
