import { expect, test } from 'vitest'
import { readDesk } from '../../../main/engine/desk/readDesk.ts'
import {
  type Answers,
  changedAnswers,
  firstAnswers,
  withoutReason,
  withRest,
} from '../../../renderer/desk/declarations.ts'
import { type EntryView, entryViews } from '../../../renderer/state/entryView.ts'
import { declareNone, sampleDesk } from '../../support/sampleDesk.ts'
import { code } from '../../support/samplePrize.ts'

async function asked(): Promise<readonly EntryView[]> {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  return entryViews(readDesk(desk), []).filter((view) => view.desk.keyHeld)
}

const conflict = (reason: string): Answers =>
  new Map([[code('TI-002'), { declaration: 'conflict', reason }]])

test('what was declared before is answered already', async () => {
  expect([...firstAnswers(await asked())]).toEqual([
    ['TI-001', { declaration: 'none', reason: '' }],
  ])
})

test('"no conflict with the rest" leaves given answers alone', async () => {
  const views = await asked()
  const answers = withRest(new Map([...firstAnswers(views), ...conflict('I advised them')]), views)

  expect(Object.fromEntries(answers)).toEqual({
    'TI-001': { declaration: 'none', reason: '' },
    'TI-002': { declaration: 'conflict', reason: 'I advised them' },
    'HC-001': { declaration: 'none', reason: '' },
  })
})

test('only what changed is told, a conflict with its reason trimmed', async () => {
  const views = await asked()
  const answers = withRest(
    new Map([...firstAnswers(views), ...conflict(' I advised them ')]),
    views,
  )

  expect(changedAnswers(answers, views)).toEqual([
    { entryCode: 'TI-002', declaration: 'conflict', reason: 'I advised them' },
    { entryCode: 'HC-001', declaration: 'none', reason: '' },
  ])
})

test('a conflict without a reason is named', () => {
  expect([withoutReason(conflict('  ')), withoutReason(conflict('a cousin works there'))]).toEqual([
    ['TI-002'],
    [],
  ])
})
