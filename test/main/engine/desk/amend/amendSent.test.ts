import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { abstain } from '../../../../../main/engine/desk/abstain.ts'
import { amendSent } from '../../../../../main/engine/desk/amend/amendSent.ts'
import {
  deskAmendments,
  lastSent,
  sheetsAsAmended,
} from '../../../../../main/engine/desk/amend/deskAmendments.ts'
import { exportScores } from '../../../../../main/engine/desk/exportScores.ts'
import type { OpenDesk } from '../../../../../main/engine/desk/openDesk.ts'
import { readDesk } from '../../../../../main/engine/desk/readDesk.ts'
import { scoreCriterion } from '../../../../../main/engine/desk/scoreCriterion.ts'
import { run, transact } from '../../../../../main/engine/store/db.ts'
import { CriterionPath } from '../../../../../shared/model/ids.ts'
import { Points } from '../../../../../shared/model/points.ts'
import { refusal } from '../../../../support/refusal.ts'
import { declareNone, sampleDesk, type SampleDesk } from '../../../../support/sampleDesk.ts'
import { code } from '../../../../support/samplePrize.ts'

const value = CriterionPath.parse('value')

async function scoredDesk(): Promise<SampleDesk> {
  const sample = await sampleDesk()
  declareNone(sample.desk, 'TI-001', 'HC-001')
  scoreCriterion(sample.desk, {
    entryCode: code('TI-001'),
    criterion: value,
    mark: Points.parse(400),
  })
  abstain(sample.desk, { entryCode: code('HC-001'), reason: 'not my field' })
  return sample
}

type More = { readonly entry?: string; readonly to?: number; readonly reason?: string }

function amend(
  sample: SampleDesk,
  name: string,
  { entry = 'TI-001', to = 300, reason }: More = {},
) {
  return amendSent(sample.desk, {
    entryCode: code(entry),
    changes: [{ criterion: value, to: Points.parse(to) }],
    reason: reason ?? 'Misread the annex',
    path: join(sample.home, name),
  })
}

function asAmended(desk: OpenDesk): unknown {
  const sent = lastSent(desk.store)
  if (sent === null) throw new Error('nothing was sent')
  const sheets = sheetsAsAmended(desk, sent).map(({ stands }) => stands)
  return sheets
    .find(({ entryCode }) => entryCode === 'TI-001')
    ?.marks.find(({ criterion }) => criterion === value)?.mark
}

test('amendments follow one another and stay on the desk, whose own sheets are as they were', async () => {
  const sample = await scoredDesk()
  await exportScores(sample.desk, join(sample.home, 'J01.juryscore'))
  const before = readDesk(sample.desk).entries
  const first = await amend(sample, 'a.juryamendment')
  const second = await amend(sample, 'b.juryamendment', { to: 200 })
  expect([first.previous, second.previous]).toEqual([null, first.digest])
  expect([...first.changes, ...second.changes]).toEqual([
    { criterion: 'value', from: 400, to: 300 },
    { criterion: 'value', from: 300, to: 200 },
  ])
  expect(readDesk(sample.desk).entries).toEqual(before)
  const again = await sample.reopen()
  expect(deskAmendments(again.store)).toEqual([first, second])
  expect(asAmended(again)).toBe(200)
  expect(() => {
    transact(again.store, (tx) => run(tx, 'DELETE FROM amendment'))
  }).toThrow()
  await exportScores(again, join(sample.home, 'J01-2.juryscore'))
  expect(asAmended(again)).toBe(400)
})

test('what cannot be amended is refused in words, and nothing is kept', async () => {
  const sample = await scoredDesk()
  const tried = (more?: More): Promise<string> => refusal(amend(sample, 'a.juryamendment', more))
  expect(await tried()).toBe('NOTHING_SENT')
  await exportScores(sample.desk, join(sample.home, 'J01.juryscore'))
  expect(await tried({ to: 400 })).toBe('NOTHING_AMENDED')
  expect(await tried({ reason: ' ' })).toBe('AMENDMENT_WITHOUT_REASON')
  expect(await tried({ entry: 'HC-001' })).toBe('SHEET_NOT_AMENDED')
  expect(await tried({ entry: 'XX-999' })).toBe('UNKNOWN_ENTRY')
  await mkdir(join(sample.home, 'a.juryamendment'))
  expect(await tried()).toBe('IS_A_FOLDER')
  expect(deskAmendments(sample.desk.store)).toEqual([])
})
