import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standing, type Revision } from '../../../../../main/engine/office/collect/histories.ts'
import { Sha256 } from '../../../../../shared/model/ids.ts'

test('no file is no standing', () => {
  expect(standing([])).toEqual({ head: null, forkedAt: null })
})

test('the highest revision of one chain counts, gaps or not', () => {
  const chain = chainOf('a', 5)
  expect(standing(chain.filter(({ revision }) => revision !== 3))).toEqual({
    head: chain[4],
    forkedAt: null,
  })
})

test('two files of one revision are two histories; what came before them counts', () => {
  const chain = chainOf('a', 3)
  const rival = revision('b', 3, chain[1])
  expect(standing([...chain, rival])).toEqual({ head: chain[1], forkedAt: 3 })
})

test('a revision that names another one before it than we have is a second history', () => {
  const chain = chainOf('a', 2)
  const next = { ...revision('b', 3, null), previous: digest('elsewhere 2') }
  expect(standing([...chain, next])).toEqual({ head: chain[0], forkedAt: 2 })
})

test('two first revisions leave nothing to count', () => {
  const files = [revision('a', 1, null), revision('b', 1, null)]
  expect(standing(files)).toEqual({ head: null, forkedAt: 1 })
})

test('the standing follows from the set of files alone', () => {
  const chain = chainOf('a', 6)
  const rivals = [revision('b', 4, chain[2]), revision('c', 6, chain[4])]
  const all = [...chain, ...rivals]
  const order = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })
  fc.assert(
    fc.property(order, (files) => {
      expect(standing(files)).toEqual({ head: chain[2], forkedAt: 4 })
    }),
  )
})

function chainOf(name: string, length: number): readonly Revision[] {
  const chain: Revision[] = []
  for (let place = 1; place <= length; place++) chain.push(revision(name, place, chain.at(-1)))
  return chain
}

function revision(name: string, number: number, before: Revision | null | undefined): Revision {
  const previous = before?.digest ?? (number === 1 ? null : digest(`missing ${number - 1}`))
  return { digest: digest(`${name} ${number}`), revision: number, previous }
}

function digest(name: string): Sha256 {
  return Sha256.parse(Buffer.from(name).toString('hex').padEnd(64, '0').slice(0, 64))
}
