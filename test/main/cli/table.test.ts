import { expect, test } from 'vitest'
import { table } from '../../../main/cli/table.ts'

test('columns stand under each other, also after characters two cells wide', () => {
  const rows = [
    ['entry', 'title', 'rank'],
    ['T-1', '한강 벤치', '1'],
    ['T-10', 'Bench', ''],
  ]
  expect(table(rows).split('\n')).toEqual([
    'entry  title      rank',
    'T-1    한강 벤치  1',
    'T-10   Bench',
  ])
})
