import { expect, test } from 'vitest'
import { labelsWorthShowing } from '../../../renderer/viewer/labels.ts'

test('labels are shown only where they differ from the numbers', () => {
  expect([
    labelsWorthShowing(null),
    labelsWorthShowing(['1', '2', '']),
    labelsWorthShowing(['i', 'ii', '1']),
  ]).toEqual([null, null, ['i', 'ii', '1']])
})
