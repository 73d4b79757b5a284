import { expect, test } from 'vitest'
import type { Desk, DeskEntry } from '../../../shared/calls/views.ts'
import { CriterionPath } from '../../../shared/model/ids.ts'
import { Points } from '../../../shared/model/points.ts'
import type { Sheet } from '../../../shared/model/sheet.ts'
import {
  codeOf,
  type EntryView,
  entryViews,
  nextOpen,
  progressOf,
  toContinue,
} from '../../../renderer/state/entryView.ts'
import { sampleDesk, declareNone } from '../../support/sampleDesk.ts'
import { readDesk } from '../../../main/engine/desk/readDesk.ts'
import { code } from '../../support/samplePrize.ts'

const marks = (...given: readonly (readonly [string, number])[]): Sheet['marks'] =>
  given.map(([path, points]) => ({
    criterion: CriterionPath.parse(path),
    mark: Points.parse(points),
  }))

async function declaredDesk(): Promise<Desk> {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001', 'TI-002')
  return readDesk(desk)
}

function withMarks(desk: Desk, text: string, given: Sheet['marks']): Desk {
  const entries = desk.entries.map((entry): DeskEntry =>
    entry.entry.code === text ? { ...entry, sheet: { ...entry.sheet, marks: given } } : entry,
  )
  return { ...desk, entries }
}

const states = (views: readonly EntryView[]): object =>
  Object.fromEntries(views.map((view) => [codeOf(view), view.state]))

test('undeclared, recused, unscored, in progress and complete are five different things', async () => {
  const desk = withMarks(await declaredDesk(), 'TI-002', marks(['value', 300]))
  const complete = withMarks(desk, 'TI-001', marks(['value', 300], ['reach', 400]))
  const views = entryViews(complete, [])

  expect(states(views)).toEqual({
    'TI-001': 'scored',
    'TI-002': 'partial',
    'TI-003': 'recused',
    'HC-001': 'undeclared',
  })
  expect(progressOf(views)).toEqual({ done: 1, total: 3 })
})

test('a total appears only when nothing is missing', async () => {
  const desk = withMarks(await declaredDesk(), 'TI-002', marks(['value', 300]))
  const complete = withMarks(desk, 'TI-001', marks(['value', 300], ['reach', 400]))
  const totals = entryViews(complete, []).map((view) => [codeOf(view), view.total])

  expect(Object.fromEntries(totals)).toEqual({
    'TI-001': { numerator: 125n, denominator: 2n },
    'TI-002': null,
    'TI-003': null,
    'HC-001': null,
  })
})

test('changes not saved yet count for what the juror sees', async () => {
  const desk = await declaredDesk()
  const change = {
    kind: 'mark',
    entryCode: code('TI-001'),
    criterion: CriterionPath.parse('value'),
    mark: Points.parse(200),
  } as const
  const views = entryViews(desk, [{ deskId: desk.deskId, change, notBefore: 0, refusal: null }])

  expect(states(views)).toMatchObject({ 'TI-001': 'partial', 'TI-002': 'unscored' })
})

test('on leads to the next entry with something to do, and round again', async () => {
  const desk = withMarks(await declaredDesk(), 'TI-002', marks(['value', 300], ['reach', 400]))
  const views = entryViews(desk, [])
  const after = (text: string): string | null => {
    const next = nextOpen(views, code(text))
    return next === null ? null : codeOf(next)
  }

  expect([after('TI-001'), after('HC-001')]).toEqual(['HC-001', 'TI-001'])
})

test('continue goes to the entry in hand while it is open', async () => {
  const desk = await declaredDesk()
  const done = withMarks(desk, 'TI-002', marks(['value', 300], ['reach', 400]))
  const target = (of: Desk, last: string | null): string | null => {
    const view = toContinue(entryViews(of, []), last === null ? null : code(last))
    return view === null ? null : codeOf(view)
  }

  expect([target(desk, 'TI-002'), target(done, 'TI-002'), target(desk, null)]).toEqual([
    'TI-002',
    'HC-001',
    'TI-001',
  ])
})
