import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abstain, takeBack } from '../../../../../main/engine/desk/abstain.ts'
import { comment } from '../../../../../main/engine/desk/comment.ts'
import { declare } from '../../../../../main/engine/desk/declare.ts'
import { readHistory } from '../../../../../main/engine/desk/history/readHistory.ts'
import { redo, undo } from '../../../../../main/engine/desk/history/undo.ts'
import type { OpenDesk } from '../../../../../main/engine/desk/openDesk.ts'
import { readDesk } from '../../../../../main/engine/desk/readDesk.ts'
import { scoreCriterion } from '../../../../../main/engine/desk/scoreCriterion.ts'
import { run, transact } from '../../../../../main/engine/store/db.ts'
import { isAppError } from '../../../../../shared/errors.ts'
import { CriterionPath } from '../../../../../shared/model/ids.ts'
import { Points } from '../../../../../shared/model/points.ts'
import { declareNone, sampleDesk } from '../../../../support/sampleDesk.ts'
import { code } from '../../../../support/samplePrize.ts'
import { type Act, after, emptyHistory, shown } from './naiveHistory.ts'

const entries = ['TI-001', 'TI-002']

const act: fc.Arbitrary<Act> = fc.record({
  does: fc.constantFrom(
    ...(['mark', 'mark', 'comment', 'comment', 'comment', 'undo', 'undo', 'undo'] as const),
    ...(['redo', 'redo', 'restart', 'abstain', 'conflict', 'noConflict', 'takeBack'] as const),
  ),
  entry: fc.constantFrom(...entries),
  path: fc.constantFrom('value', 'reach'),
  points: fc.constantFrom(null, 100, 350),
  text: fc.constantFrom('', 'a', 'ab', 'abc'),
  continues: fc.boolean(),
})

function perform(desk: OpenDesk, { does, entry, path, points, text, continues }: Act): void {
  const entryCode = code(entry)
  const mark = points === null ? null : Points.parse(points)
  if (does === 'mark')
    scoreCriterion(desk, { entryCode, criterion: CriterionPath.parse(path), mark })
  else if (does === 'comment') comment(desk, { entryCode, criterionId: null, text, continues })
  else if (does === 'abstain') abstain(desk, { entryCode, reason: 'tired' })
  else if (does === 'takeBack') takeBack(desk, entryCode)
  else if (does === 'undo') undo(desk)
  else if (does === 'redo') redo(desk)
  else if (does === 'noConflict') declareNone(desk, entry)
  else if (does === 'conflict')
    declare(desk, [{ entryCode, declaration: 'conflict', reason: 'kin' }])
}

/** A closed sheet refuses, which the naive history does by leaving everything as it is. */
function attempt(desk: OpenDesk, act: Act): void {
  try {
    perform(desk, act)
  } catch (error) {
    if (!isAppError(error)) throw error
  }
}

function seen(desk: OpenDesk): readonly unknown[] {
  return readDesk(desk)
    .entries.filter(({ entry }) => entries.includes(entry.code))
    .map(({ entry, declaration, sheet: { marks, overallComment } }) => [
      entry.code,
      declaration,
      marks.map(({ mark }) => mark),
      overallComment,
    ])
}

/** Forgets what a run before this one did, which no verb can. */
function startOver(desk: OpenDesk): void {
  const tables = ['step_change', 'step', 'mark', 'overall_comment', 'abstention', 'declaration']
  transact(desk.store, (tx) => {
    for (const table of tables) run(tx, `DELETE FROM ${table}`)
  })
  declareNone(desk, ...entries)
  transact(desk.store, (tx) => {
    for (const table of ['step_change', 'step']) run(tx, `DELETE FROM ${table}`)
  })
}

test('after any changes, undos, redos and restarts the desk is what paper copies of it would say', async () => {
  const { desk, reopen } = await sampleDesk()
  let open = desk
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 40 }), async (acts) => {
      startOver(open)
      let history = emptyHistory(entries)
      for (const one of acts) {
        if (one.does === 'restart') open = await reopen()
        else attempt(open, one)
        history = after(history, one)
        expect(seen(open)).toEqual(shown(history))
        const { undo: back, redo: forth } = readHistory(open.store)
        expect([back !== null, forth !== null]).toEqual([
          history.past.length > 0,
          history.future.length > 0,
        ])
      }
    }),
    { numRuns: 60 },
  )
}, 60_000)
