import { expect, test } from 'vitest'
import { CriterionPath, EntryCode, JurorId } from '../../../../../shared/model/ids.ts'
import { Points } from '../../../../../shared/model/points.ts'
import {
  collectBytes,
  collectScene,
  jurorAt,
  sealedChain,
  type Scene,
} from '../collect/collectScene.ts'
import { quiet } from '../officeFixture.ts'
import { scoredOffice } from '../results/scoredOffice.ts'

/** J01 amends the benefit of C-1. */
function amend(
  { office }: Pick<Scene, 'office'>,
  to: number,
): ReturnType<(typeof office.handlers)['office.amend']> {
  const wish = {
    jurorId: JurorId.parse('J01'),
    entryCode: EntryCode.parse('C-1'),
    changes: [{ criterion: CriterionPath.parse('benefit'), to: Points.parse(to) }],
    reason: 'Heard the others',
    witnesses: ['Ada Kim'],
  }
  return office.handlers['office.amend'](wish, quiet)
}

test('a later score file of the juror sets the amendments of the earlier one aside', async () => {
  const scene = await collectScene()
  const [first, second] = await sealedChain(jurorAt(scene, 0), 300, 400)
  if (first === undefined || second === undefined) throw new Error('no chain')
  await collectBytes(scene.office, first)
  await amend(scene, 500)
  await collectBytes(scene.office, second)
  const { amendments, originals, effects, sheets } = await scene.office.handlers['office.results'](
    {},
    quiet,
  )
  expect(amendments.map(({ state, why }) => [state, why])).toEqual([['set-aside', 'other-file']])
  expect([originals, effects]).toEqual([[], []])
  expect(sheets.find(({ sheet }) => sheet.entryCode === 'C-1')?.sheet.marks[0]?.mark).toBe(400)
})

test('an amendment answers what it alone does to the ranking', async () => {
  const scene = { office: await scoredOffice() }
  const first = await amend(scene, 350)
  const second = await amend(scene, 400)
  const own = (amended: Awaited<ReturnType<typeof amend>>, side: 'before' | 'after'): unknown =>
    amended.effect?.entries.find(({ code }) => code === 'C-1')?.[side]
  expect(own(second, 'before')).toEqual(own(first, 'after'))
  expect(own(second, 'before')).not.toEqual(own(second, 'after'))
})
