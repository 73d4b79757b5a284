import { expect, test } from 'vitest'
import type { Input } from '../../../../../shared/calls/calls.ts'
import type { OfficeResults } from '../../../../../shared/calls/views.ts'
import { CriterionPath, EntryCode, JurorId } from '../../../../../shared/model/ids.ts'
import { Points } from '../../../../../shared/model/points.ts'
import { refusal } from '../../../../support/refusal.ts'
import { quiet, type TestOffice } from '../officeFixture.ts'
import { scoredOffice } from '../results/scoredOffice.ts'

type Wish = Input<'office.amend'>

function wish(change: Partial<Wish> & { readonly to?: number } = {}): Wish {
  const { to = 500, ...rest } = change
  const criterion = CriterionPath.parse('benefit')
  return {
    jurorId: JurorId.parse('J02'),
    entryCode: EntryCode.parse('C-2'),
    changes: [{ criterion, to: Points.parse(to) }],
    reason: 'Misread the annex',
    witnesses: ['Ada Kim'],
    ...rest,
  }
}

function resultsOf({ handlers }: TestOffice): Promise<OfficeResults> {
  return Promise.resolve(handlers['office.results']({}, quiet))
}

function markIn({ sheets }: Pick<OfficeResults, 'sheets'>): unknown {
  const own = sheets.find(({ jurorId, sheet }) => jurorId === 'J02' && sheet.entryCode === 'C-2')
  return own?.sheet.marks.find(({ criterion }) => criterion === 'benefit')?.mark
}

test('a witnessed amendment changes the ranking, and the file that was signed stays', async () => {
  const office = await scoredOffice()
  const before = await resultsOf(office)
  const { amendment, effect } = await office.handlers['office.amend'](wish(), quiet)
  const after = await resultsOf(office)

  expect(amendment).toMatchObject({ signer: 'office', state: 'applied', witnesses: ['Ada Kim'] })
  expect(amendment.changes).toEqual([{ criterion: 'benefit', from: 300, to: 500 }])
  expect([markIn(before), markIn(after), markIn({ sheets: after.originals })]).toEqual([
    300, 500, 300,
  ])
  const moved = effect?.entries.find(({ code }) => code === 'C-2')
  const scoreOf = ({ categories }: OfficeResults): unknown =>
    categories.flatMap(({ entries }) => entries).find(({ code }) => code === 'C-2')?.score
  expect([moved?.before?.score, moved?.after?.score]).toEqual([scoreOf(before), scoreOf(after)])
  expect(after.sources.digest).not.toBe(before.sources.digest)
})

test('taking an amendment back is another amendment, and the ranking is what it was', async () => {
  const office = await scoredOffice()
  const before = await resultsOf(office)
  const first = await office.handlers['office.amend'](wish(), quiet)
  const second = await office.handlers['office.amend'](wish({ to: 300 }), quiet)
  const after = await resultsOf(office)
  expect(second.amendment.previous).toBe(first.amendment.digest)
  expect(after.amendments).toHaveLength(2)
  expect(after.categories).toEqual(before.categories)
})

test('an amendment survives the office being closed, signed by its key and told to the log', async () => {
  const office = await scoredOffice()
  const { amendment } = await office.handlers['office.amend'](wish(), quiet)
  await office.handlers['office.close']({}, quiet)
  await office.handlers['office.open']({ folder: office.folder }, quiet)
  await office.handlers['office.unlock']({ passphrase: 'a long office passphrase' }, quiet)
  expect((await resultsOf(office)).amendments).toEqual([amendment])
  const { lines } = await office.handlers['office.audit']({}, quiet)
  const told = lines.find(({ act }) => act === 'score-amended-witnessed')
  expect(told?.details).toMatchObject({ juror: 'J02', entry: 'C-2', sha256: amendment.digest })
})

test('what cannot be amended is refused in words, and nothing is kept', async () => {
  const office = await scoredOffice()
  const tried = (change: Parameters<typeof wish>[0]): Promise<string> =>
    refusal(Promise.resolve(office.handlers['office.amend'](wish(change), quiet)))
  expect(await tried({ jurorId: JurorId.parse('J09') })).toBe('UNKNOWN_JUROR')
  expect(await tried({ entryCode: EntryCode.parse('C-9') })).toBe('UNKNOWN_ENTRY')
  expect(await tried({ entryCode: EntryCode.parse('P-1') })).toBe('SHEET_NOT_AMENDED')
  expect(await tried({ to: 320 })).toBe('SCORE_OUT_OF_RANGE')
  expect(await tried({ to: 300 })).toBe('NOTHING_AMENDED')
  expect(await tried({ reason: '  ' })).toBe('AMENDMENT_WITHOUT_REASON')
  expect(await tried({ witnesses: [' '] })).toBe('AMENDMENT_WITHOUT_WITNESS')
  const strange = [{ criterion: CriterionPath.parse('beauty'), to: Points.parse(500) }]
  expect(await tried({ changes: strange })).toBe('UNKNOWN_CRITERION')
  expect((await resultsOf(office)).amendments).toEqual([])
})
