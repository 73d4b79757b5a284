import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citedElsewhere, placeIn, putBack, without } from '../../../renderer/notes/evidenceList.ts'
import { CriterionId, DocumentId } from '../../../shared/model/ids.ts'
import type { Evidence } from '../../../shared/model/sheet.ts'

const [value, reach] = [CriterionId.parse('value'), CriterionId.parse('reach')]

const cited = (page: number): Evidence => ({
  criterionId: value,
  documentId: DocumentId.parse('a'.repeat(32)),
  page,
  quote: '',
  region: null,
})

test('evidence is found again after the desk has answered with another copy of it', () => {
  expect(placeIn([cited(1), cited(2)], cited(2))).toBe(1)
  expect(without([cited(1), cited(2)], cited(2))).toEqual([cited(1)])
  expect(without([cited(1)], cited(2))).toEqual([cited(1)])
})

test('of a passage cited twice only one is taken away', () => {
  expect(without([cited(1), cited(1)], cited(1))).toEqual([cited(1)])
})

test('evidence moves to another criterion, and is cited there once', () => {
  expect(citedElsewhere([cited(1), cited(2)], cited(1), reach)).toEqual([
    cited(2),
    { ...cited(1), criterionId: reach },
  ])
})

test('what is taken away and put back is where it was', () => {
  const lists = fc.array(fc.integer({ min: 1, max: 9 }).map(cited), { minLength: 1 })
  fc.assert(
    fc.property(lists, fc.nat(), (list, at) => {
      const one = list[at % list.length]
      if (one === undefined) return
      expect(putBack(without(list, one), one, placeIn(list, one))).toEqual(list)
    }),
  )
})
