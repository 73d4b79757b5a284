import { expect, test } from 'vitest'
import { isLowOrder } from '../../../../main/engine/keys/lowOrder.ts'
import { makeSigningKey } from '../../../../main/engine/keys/signingKey.ts'

/** The points of low order and their other encodings, as other programs list them (little endian). */
const weak = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
]

test.each(weak)('%s is no point to trust', (hex) => {
  expect(isLowOrder(Buffer.from(hex, 'hex'))).toBe(true)
})

test('what is not 32 bytes is no point to trust', () => {
  expect([isLowOrder(Buffer.alloc(0)), isLowOrder(Buffer.alloc(33, 9))]).toEqual([true, true])
})

test('a key that was made here is', () => {
  const keys = Array.from({ length: 100 }, () => Buffer.from(makeSigningKey().x, 'base64url'))
  expect(keys.filter(isLowOrder)).toEqual([])
})
