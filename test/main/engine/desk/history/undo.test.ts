import { expect, test } from 'vitest'
import { z } from 'zod'
import { abstain, takeBack } from '../../../../../main/engine/desk/abstain.ts'
import { citeEvidence } from '../../../../../main/engine/desk/citeEvidence.ts'
import { comment } from '../../../../../main/engine/desk/comment.ts'
import { declare } from '../../../../../main/engine/desk/declare.ts'
import { exportScores } from '../../../../../main/engine/desk/exportScores.ts'
import { readHistory } from '../../../../../main/engine/desk/history/readHistory.ts'
import { redo, undo } from '../../../../../main/engine/desk/history/undo.ts'
import type { OpenDesk } from '../../../../../main/engine/desk/openDesk.ts'
import { readDesk } from '../../../../../main/engine/desk/readDesk.ts'
import { scoreCriterion } from '../../../../../main/engine/desk/scoreCriterion.ts'
import { writeMark } from '../../../../../main/engine/desk/scoreCriterion.ts'
import { rows, run, transact } from '../../../../../main/engine/store/db.ts'
import { CriterionId, CriterionPath } from '../../../../../shared/model/ids.ts'
import { Points } from '../../../../../shared/model/points.ts'
import type { Sheet } from '../../../../../shared/model/sheet.ts'
import { declareNone, sampleDesk } from '../../../../support/sampleDesk.ts'
import { code } from '../../../../support/samplePrize.ts'

const entryCode = code('TI-001')
const value = CriterionPath.parse('value')
const onValue = CriterionId.parse('value')

function score(desk: OpenDesk, path: string, points: number | null, more: object = {}): void {
  const mark = points === null ? null : Points.parse(points)
  scoreCriterion(desk, { entryCode, criterion: CriterionPath.parse(path), mark, ...more })
}

function write(desk: OpenDesk, text: string, continues: boolean): void {
  comment(desk, { entryCode, criterionId: onValue, text, continues })
}

function sheet(desk: OpenDesk, of = entryCode): Sheet | undefined {
  return readDesk(desk).entries.find(({ entry }) => entry.code === of)?.sheet
}

function marks(desk: OpenDesk): readonly unknown[] {
  return sheet(desk)?.marks.map(({ mark }) => mark) ?? []
}

test('undo takes the last change back and says which it was; redo does it again', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  score(desk, 'value', 300)
  score(desk, 'value', 350)
  const step = { kind: 'mark', entryCode, criterion: value, before: 300, after: 350 }
  const first = { ...step, before: null, after: 300 }

  expect(readHistory(desk.store)).toEqual({ undo: step, redo: null })
  expect(undo(desk)).toEqual({
    step,
    skipped: [],
    entries: [readDesk(desk).entries[0]],
    history: { undo: first, redo: step },
    unexported: true,
  })
  expect(marks(desk)).toEqual([300])
  expect(redo(desk).history).toEqual({ undo: step, redo: null })
  expect(marks(desk)).toEqual([350])
})

test('with nothing left, undo and redo answer so and change nothing', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  score(desk, 'value', 300)
  undo(desk)
  const empty = { undo: null, redo: { after: 300 } }

  expect(undo(desk)).toMatchObject({ step: null, entries: [], history: empty })
  redo(desk)
  expect(redo(desk)).toMatchObject({ step: null, entries: [] })
  expect(marks(desk)).toEqual([300])
})

test('the history is there again when the desk is opened on the next day', async () => {
  const { desk, reopen } = await sampleDesk()
  declareNone(desk, 'TI-001')
  score(desk, 'value', 300)
  write(desk, 'good', false)
  undo(desk)
  const next = await reopen()
  expect(redo(next).step).toEqual({ kind: 'comment', entryCode, criterionId: 'value' })
  undo(next)
  undo(next)
  const last = await reopen()

  expect([sheet(last)?.comments, marks(last)]).toEqual([[], []])
  expect(readHistory(last.store)).toMatchObject({ undo: null, redo: { kind: 'mark' } })
})

test('a new change leaves nothing to redo', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  score(desk, 'value', 300)
  undo(desk)
  score(desk, 'value', 400)
  expect(redo(desk).step).toBeNull()
  undo(desk)
  expect(undo(desk).step).toBeNull()
  expect(marks(desk)).toEqual([])
})

test('one stay in a comment is one step, however often it was saved', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  write(desk, 'first', false)
  write(desk, 'first stay', true)
  write(desk, 'second', false)
  write(desk, 'second stay', true)
  undo(desk)
  expect(sheet(desk)?.comments[0]?.text).toBe('first stay')
  undo(desk)
  expect(sheet(desk)?.comments).toEqual([])
  redo(desk)
  redo(desk)
  expect(sheet(desk)?.comments[0]?.text).toBe('second stay')
})

test('typing never joins a step of another criterion, nor one that was undone', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  write(desk, 'value', false)
  comment(desk, { entryCode, criterionId: null, text: 'overall', continues: true })
  undo(desk)
  expect([sheet(desk)?.overallComment, sheet(desk)?.comments.length]).toEqual(['', 1])
  write(desk, 'value and more', true)
  undo(desk)
  expect(sheet(desk)?.comments[0]?.text).toBe('value')
})

test('what was typed and taken away again in one stay is no step', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  score(desk, 'value', 300)
  write(desk, 'oh', false)
  write(desk, '', true)
  expect(undo(desk).step).toMatchObject({ kind: 'mark' })
})

test('several marks taken back at once come back at once', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'HC-001')
  const give = (path: string, points: number | null, continues = false): void => {
    const mark = points === null ? null : Points.parse(points)
    const criterion = CriterionPath.parse(path)
    scoreCriterion(desk, { entryCode: code('HC-001'), criterion, mark, continues })
  }
  give('care/need', 300)
  give('care/effect', 400)
  give('care/need', null)
  give('care/effect', null, true)
  expect(undo(desk).step).toMatchObject({ kind: 'mark', criterion: 'care', after: null })
  expect(sheet(desk, code('HC-001'))?.marks.map(({ mark }) => mark)).toEqual([300, 400])
})

test('evidence, abstention and a late conflict are undone as well, the first word on conflicts is not', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  score(desk, 'value', 300)
  const documentId = readDesk(desk).entries[0]?.entry.documents[0]?.id
  if (documentId === undefined) throw new Error('the sample has documents')
  const one = { criterionId: onValue, documentId, page: 1, quote: 'smart', region: null }
  citeEvidence(desk, { entryCode, evidence: [one] })
  abstain(desk, { entryCode, reason: 'tired' })
  takeBack(desk, entryCode)
  declare(desk, [{ entryCode, declaration: 'conflict', reason: 'my brother' }])
  takeBack(desk, entryCode)
  declareNone(desk, 'TI-001')

  const seen: unknown[] = []
  for (let move = undo(desk); move.step !== null; move = undo(desk))
    seen.push([move.step.kind, sheet(desk)?.state, readDesk(desk).entries[0]?.declaration])
  expect(seen).toEqual([
    ['declaration', 'partial', 'undeclared'],
    ['declaration', 'recused', 'conflict'],
    ['declaration', 'partial', 'none'],
    ['abstention', 'abstained', 'none'],
    ['abstention', 'partial', 'none'],
    ['evidence', 'partial', 'none'],
    ['mark', 'unscored', 'none'],
  ])
})

test('several conflicts declared together are one step', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001', 'TI-002')
  const conflict = { declaration: 'conflict', reason: 'kin' } as const
  declare(desk, [
    { entryCode, ...conflict },
    { entryCode: code('TI-002'), ...conflict },
  ])
  expect(undo(desk).entries.map(({ declaration }) => declaration)).toEqual(['none', 'none'])
})

test('a step that no longer fits is passed over and told', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  score(desk, 'reach', 200)
  score(desk, 'value', 300)
  transact(desk.store, (tx) => {
    writeMark(tx, entryCode, value, Points.parse(500))
  })
  const move = undo(desk)
  expect([move.skipped, move.step]).toMatchObject([
    [{ criterion: 'value' }],
    { criterion: 'reach' },
  ])
  expect(marks(desk)).toEqual([500])
  expect(redo(desk).history.redo).toBeNull()
})

test('a change after signing is undone, and the desk then holds what was exported', async () => {
  const { desk, home } = await sampleDesk()
  declareNone(desk, 'TI-001')
  score(desk, 'value', 300)
  await exportScores(desk, `${home}/J01.juryscore`)
  score(desk, 'value', 400)
  expect(readDesk(desk).unexported).toBe(true)
  expect(undo(desk).unexported).toBe(false)
})

test('undoing is written down like any other change, and no change is ever rewritten', async () => {
  const { desk } = await sampleDesk()
  declareNone(desk, 'TI-001')
  score(desk, 'value', 300)
  undo(desk)
  redo(desk)
  const Written = z.object({ before: z.string().nullable(), after: z.string().nullable() })
  const sql = "SELECT before, after FROM change WHERE kind = 'mark' ORDER BY sequence"
  expect(rows(desk.store, Written, sql)).toEqual([
    { before: null, after: '300' },
    { before: '300', after: null },
    { before: null, after: '300' },
  ])
  expect(() => transact(desk.store, (tx) => run(tx, 'DELETE FROM change'))).toThrow()
})
