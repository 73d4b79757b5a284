import { expect, test } from 'vitest'
import { CriterionPath } from '../../../shared/model/ids.ts'
import { Mark } from '../../../shared/model/sheet.ts'
import { markAllowed } from '../../../shared/scoring/markAllowed.ts'
import { exampleRubric } from './exampleRubric.ts'

const { criteria } = exampleRubric([
  { id: 'plain' },
  { id: 'optional', notApplicable: true, scale: [-100, 100, 25], subcriteria: [['sub', 100]] },
  { id: 'uneven', scale: [50, 350, 100] },
])

test.each([
  ['plain', 100, true],
  ['plain', 450, true],
  ['plain', 500, true],
  ['plain', 425, false],
  ['plain', 50, false],
  ['plain', 550, false],
  ['plain', 0, false],
  ['plain', 'not-applicable', false],
  ['plain/sub', 100, false],
  ['other', 100, false],
  ['optional', -100, true],
  ['optional', 0, true],
  ['optional/sub', -75, true],
  ['optional/sub', -80, false],
  ['optional/sub', 'not-applicable', true],
  ['optional/other', 0, false],
  ['uneven', 250, true],
  ['uneven', 200, false],
])('%s may receive %s: %s', (path, mark, allowed) => {
  const criterion = criteria.find(({ id }) => path.startsWith(id)) ?? criteria[0]
  expect(criterion && markAllowed(criterion, CriterionPath.parse(path), Mark.parse(mark))).toBe(
    allowed,
  )
})
