import { expect, test } from 'vitest'
import { EntryCode, JurorId } from '../../../shared/model/ids.ts'
import { components, connected } from '../../../shared/scoring/connected.ts'

const links = (...pairs: readonly string[]) =>
  pairs.map((pair) => {
    const [juror, entry] = pair.split('-')
    return { jurorId: JurorId.parse(juror), entryCode: EntryCode.parse(entry) }
  })

test('jurors hang together through the entries they share', () => {
  const chain = links('J3-E3', 'J2-E2', 'J1-E1', 'J1-E2', 'J2-E3')
  expect(components(chain)).toEqual([{ jurors: ['J1', 'J2', 'J3'], entries: ['E1', 'E2', 'E3'] }])
  expect(connected(chain)).toBe(true)
})

test('panels that share no entry are components of their own, the largest first', () => {
  const panels = links('J1-E1', 'J2-E2', 'J2-E3', 'J3-E3')
  expect(components(panels)).toEqual([
    { jurors: ['J2', 'J3'], entries: ['E2', 'E3'] },
    { jurors: ['J1'], entries: ['E1'] },
  ])
  expect(connected(panels)).toBe(false)
})

test('no assignment at all is not connected', () => {
  expect(components([])).toEqual([])
  expect(connected([])).toBe(false)
})
