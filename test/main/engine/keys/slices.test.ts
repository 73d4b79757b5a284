import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slices } from '../../../../main/engine/keys/slices.ts'

async function* pieces(list: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  for (const piece of list) yield Uint8Array.from(piece)
}

async function cut(list: readonly Uint8Array[], size: number): Promise<string[]> {
  const cuts: string[] = []
  for await (const { bytes, last } of slices(pieces(list), size)) {
    cuts.push(`${Buffer.from(bytes).toString('hex')}${last ? '.' : ''}`)
  }
  return cuts
}

test('slices depend on the bytes only, not on the pieces they came in', async () => {
  const anyPieces = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(anyPieces, fc.integer({ min: 1, max: 16 }), async (list, size) => {
      const whole = Buffer.concat(list)
      const count = Math.max(1, Math.ceil(whole.length / size))
      const expected = Array.from({ length: count }, (_, place) => {
        const slice = whole.subarray(place * size, (place + 1) * size).toString('hex')
        return place === count - 1 ? `${slice}.` : slice
      })
      expect(await cut(list, size)).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

test('nothing is one empty last slice', async () => {
  expect(await cut([], 4)).toEqual(['.'])
})
