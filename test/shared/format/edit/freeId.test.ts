import { expect, test } from 'vitest'
import { freeId } from '../../../../shared/format/edit/freeId.ts'

test.each([
  ['Value Creation: outcome & effect', [], 'value-creation-outcome-effect'],
  ['Évaluation  d’été', [], 'evaluation-d-ete'],
  ['Idea', ['idea'], 'idea-2'],
  ['Idea', ['idea', 'idea-2'], 'idea-3'],
  ['혁신성', [], 'criterion-1'],
  ['혁신성', ['criterion-1'], 'criterion-2'],
  ['Criterion', [], 'criterion-1'],
  ['---', [], 'criterion-1'],
  [
    'A very long title that would make an id nobody can read',
    [],
    'a-very-long-title-that-would-make-an-id-nobody',
  ],
])('%s beside %j becomes %s', (title, taken, id) => {
  expect(freeId(title, taken, 'criterion')).toBe(id)
})
