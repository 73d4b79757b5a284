import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  leftOutBy,
  standing,
  type Revision,
} from '../../../../../main/engine/office/collect/histories.ts'
import { Sha256 } from '../../../../../shared/model/ids.ts'

test('no file is no standing', () => {
  expect(standing([])).toMatchObject({ head: null, forkedAt: null })
})

test('the highest revision of one chain counts, gaps or not', () => {
  const chain = chainOf('a', 5)
  expect(standing(chain.filter(({ revision }) => revision !== 3))).toMatchObject({
    head: chain[4],
    forkedAt: null,
  })
})

test('two files of one revision are two histories; what came before them counts', () => {
  const chain = chainOf('a', 3)
  const rival = revision('b', 3, chain[1])
  expect(standing([...chain, rival])).toMatchObject({ head: chain[1], forkedAt: 3 })
})

test('a revision that names another one before it than we have is a second history', () => {
  const chain = chainOf('a', 2)
  const next = { ...revision('b', 3, null), previous: digest('elsewhere 2') }
  expect(standing([...chain, next])).toMatchObject({ head: chain[0], forkedAt: 2 })
})

test('two first revisions leave nothing to count', () => {
  const files = [revision('a', 1, null), revision('b', 1, null)]
  expect(standing(files)).toMatchObject({ head: null, forkedAt: 1 })
})

test('the standing follows from the set of files alone', () => {
  const chain = chainOf('a', 6)
  const rivals = [revision('b', 4, chain[2]), revision('c', 6, chain[4])]
  const all = [...chain, ...rivals]
  const order = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })
  fc.assert(
    fc.property(order, (files) => {
      expect(standing(files)).toMatchObject({ head: chain[2], forkedAt: 4 })
    }),
  )
})

const [one, two, three] = chainOf('a', 3)
const rival = revision('b', 2, one)
const after = revision('b', 3, rival)

test('the history that was chosen counts, and the other one is set aside with all that goes on from it', () => {
  const files = [one, two, three, rival].flatMap((file) => file ?? [])
  const choice = { chosen: rival.digest, setAside: leftOutBy(files, rival.digest) }
  expect(choice.setAside).toEqual([two?.digest, three?.digest])
  const stands = standing([...files, after], choice)
  expect([stands.head, stands.forkedAt, [...stands.setAside]]).toEqual([
    after,
    null,
    [two?.digest, three?.digest],
  ])
  const fourth = revision('a', 4, three)
  expect(standing([...files, fourth], choice).head).toEqual(rival)
})

test('a later decision takes the place of an earlier one', () => {
  const files = [one, two, rival].flatMap((file) => file ?? [])
  const back = { chosen: two?.digest ?? rival.digest, setAside: [rival.digest] }
  expect(standing(files, back)).toMatchObject({ head: two, forkedAt: null })
})

test('what was chosen counts on when a third history appears, which waits for a decision', () => {
  const files = [one, two, three, rival].flatMap((file) => file ?? [])
  const choice = { chosen: rival.digest, setAside: leftOutBy(files, rival.digest) }
  const third = revision('c', 2, one)
  expect(standing([...files, after, third], choice)).toMatchObject({ head: after, forkedAt: 2 })
})

test('a fork after the chosen revision leaves that one in force', () => {
  const files = [one, two, rival].flatMap((file) => file ?? [])
  const choice = { chosen: rival.digest, setAside: leftOutBy(files, rival.digest) }
  const forks = [after, revision('c', 3, rival)]
  expect(standing([...files, ...forks], choice)).toMatchObject({ head: rival, forkedAt: 3 })
})

test('a missing revision of the history that was set aside is set aside when it comes', () => {
  const gone = revision('b', 3, rival)
  const files = [one, two, gone].flatMap((file) => file ?? [])
  const chosen = two?.digest ?? rival.digest
  const choice = { chosen, setAside: leftOutBy(files, chosen) }
  expect(standing([...files, rival], choice)).toMatchObject({ head: two, forkedAt: null })
})

test('with a decision too the standing follows from the set of files alone', () => {
  const chain = chainOf('a', 5)
  const rivals = [revision('b', 3, chain[1]), revision('c', 5, chain[3])]
  const later = [revision('b', 4, rivals[0]), revision('d', 2, chain[0])]
  const all = [...chain, ...rivals, ...later]
  const chosen = rivals[0]?.digest ?? rival.digest
  const choice = { chosen, setAside: leftOutBy([...chain, ...rivals], chosen) }
  const expected = standing(all, choice)
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (files) => {
      const { head, forkedAt, setAside } = standing(files, choice)
      expect([head, forkedAt, new Set(setAside)]).toEqual([
        expected.head,
        expected.forkedAt,
        expected.setAside,
      ])
    }),
  )
  expect(expected).toMatchObject({ head: later[0], forkedAt: 2 })
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
