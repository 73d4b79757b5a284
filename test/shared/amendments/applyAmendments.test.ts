import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  applyAmendments,
  type Amended,
  type FiledAmendment,
} from '../../../shared/amendments/applyAmendments.ts'
import { Amendment } from '../../../shared/model/amendment.ts'
import { JurorId, Sha256 } from '../../../shared/model/ids.ts'
import type { Sheet } from '../../../shared/model/sheet.ts'
import { exampleRubric } from '../scoring/exampleRubric.ts'
import { exampleSheet, type SheetExample } from '../scoring/exampleSheet.ts'

const rubric = exampleRubric([{ id: 'value' }, { id: 'care', comment: ['extremes', 3] }])
const file = digestOf(900)

function digestOf(number: number): Sha256 {
  return Sha256.parse(String(number).padStart(64, '0'))
}

type Wish = {
  readonly number: number
  readonly after?: number
  readonly from: number | null
  readonly to: number | null
  readonly criterion?: string
  readonly amends?: Sha256
}

function amendment({
  number,
  after,
  from,
  to,
  criterion = 'value',
  ...rest
}: Wish): FiledAmendment {
  const previous = after === undefined ? null : digestOf(after)
  return {
    digest: digestOf(number),
    amendment: Amendment.parse({
      ...{ format: 1, prizeId: 'prize', edition: '2026', round: 1, jurorId: 'J01' },
      ...{ entryCode: 'E1', amends: rest.amends ?? file, previous },
      ...{ changes: [{ criterion, from, to }], reason: 'Read again' },
      ...{ created: '2026-01-01T00:00:00.000Z', witnesses: ['Ada'] },
    }),
  }
}

const signed: SheetExample = { marks: { value: 300, care: 400 } }

function applied(amendments: readonly FiledAmendment[], sheet: SheetExample = signed): Amended {
  const sheets: readonly Sheet[] = [exampleSheet(sheet)]
  const counted = [{ digest: file, jurorId: JurorId.parse('J01'), sheets }]
  return applyAmendments(counted, amendments, () => rubric)
}

function valueIn({ sheets }: Amended): unknown {
  return sheets[0]?.stands.marks.find(({ criterion }) => criterion === 'value')?.mark
}

test('amendments follow one another, and what was signed stays beside what stands', () => {
  const after = applied([
    amendment({ number: 1, from: 300, to: 450 }),
    amendment({ number: 2, after: 1, from: 450, to: 500 }),
  ])
  expect(valueIn(after)).toBe(500)
  expect(after.sheets[0]?.original).toEqual(exampleSheet(signed))
  expect(after.sheets[0]?.applied).toEqual([digestOf(1), digestOf(2)])
})

test('an amendment that takes one back leaves the sheet as it was signed', () => {
  const after = applied([
    amendment({ number: 1, from: 300, to: 500 }),
    amendment({ number: 2, after: 1, from: 500, to: 300 }),
  ])
  expect(after.sheets[0]?.stands).toEqual(exampleSheet(signed))
})

test('the order in which amendments come changes nothing', () => {
  const chain = [
    amendment({ number: 1, from: 300, to: 450 }),
    amendment({ number: 2, after: 1, from: 450, to: 350 }),
    amendment({ number: 3, after: 2, from: 400, to: 250, criterion: 'care' }),
    amendment({ number: 4, after: 9, from: 300, to: 100 }),
    amendment({ number: 5, amends: digestOf(901), from: 300, to: 100 }),
  ]
  const expected = applied(chain)
  fc.assert(
    fc.property(fc.shuffledSubarray(chain, { minLength: chain.length }), (shuffled) => {
      const found = applied(shuffled)
      expect(found.sheets).toEqual(expected.sheets)
      expect(new Map([...found.standing].toSorted())).toEqual(
        new Map([...expected.standing].toSorted()),
      )
    }),
  )
})

test('what does not fit is set aside with its reason and changes nothing', () => {
  const reasonFor = (...amendments: readonly FiledAmendment[]): unknown => {
    const after = applied(amendments)
    expect(valueIn(after)).toBe(300)
    return after.standing.get(digestOf(1))
  }
  expect(reasonFor(amendment({ number: 1, from: 400, to: 500 }))).toBe('out-of-line')
  expect(reasonFor(amendment({ number: 1, from: 300, to: 320 }))).toBe('out-of-line')
  expect(reasonFor(amendment({ number: 1, from: 300, to: 300 }))).toBe('out-of-line')
  expect(reasonFor(amendment({ number: 1, after: 7, from: 300, to: 500 }))).toBe('out-of-line')
  expect(reasonFor(amendment({ number: 1, criterion: 'none', from: null, to: 500 }))).toBe(
    'out-of-line',
  )
  expect(reasonFor(amendment({ number: 1, amends: digestOf(1), from: 300, to: 500 }))).toBe(
    'other-file',
  )
})

test('of two amendments that claim the same place neither has it', () => {
  const after = applied([
    amendment({ number: 1, from: 300, to: 450 }),
    amendment({ number: 2, from: 300, to: 500 }),
  ])
  expect(valueIn(after)).toBe(300)
  expect([...after.standing.values()]).toEqual(['two-histories', 'two-histories'])
})

test('a closed sheet is not amended, and a mark taken back leaves a sheet that lacks it', () => {
  const closed = applied([amendment({ number: 1, from: null, to: 500 })], { state: 'recused' })
  expect(closed.sheets[0]?.stands.state).toBe('recused')
  const lacking = applied([amendment({ number: 1, from: 300, to: null })])
  expect(lacking.sheets[0]?.stands.state).toBe('partial')
})

test('the reason of the amendment stands for the comment that its mark would call for', () => {
  const after = applied([amendment({ number: 1, criterion: 'care', from: 400, to: 500 })])
  expect(after.sheets[0]?.stands.state).toBe('scored')
})
