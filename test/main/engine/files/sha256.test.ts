import { expect, test } from 'vitest'
import { digestTap, sha256 } from '../../../../main/engine/files/sha256.ts'
import { collect, streamOf } from '../../../support/byteStreams.ts'

const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

test('the digest of abc is that of FIPS 180-2', () => {
  expect(sha256('abc').toString('hex')).toBe(abc)
})

test('what passes through a tap is counted and hashed, and comes out unchanged', async () => {
  const tap = digestTap()
  const passed = await collect(tap.through(streamOf(Buffer.from('abc'), 1)))
  expect([passed.toString(), tap.result()]).toEqual(['abc', { bytes: 3, sha256: abc }])
})
