import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { JurorChange } from '../../../../../shared/calls/jurorViews.ts'
import { JurorId } from '../../../../../shared/model/ids.ts'
import { refusal } from '../../../../support/refusal.ts'
import { openTestOffice, quiet, readOffice, type TestOffice } from '../officeFixture.ts'

const j02 = JurorId.parse('J02')
const j04 = JurorId.parse('J04')

const dita = {
  id: j04,
  name: 'Dita, M.',
  email: '',
  language: 'en',
  expertise: ['mobility', '돌봄'],
} as const

async function change(office: TestOffice, ...changes: readonly JurorChange[]): Promise<void> {
  await office.handlers['office.changeJurors']({ changes }, quiet)
}

function text({ folder }: TestOffice, file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8')
}

test('a juror is added, changed and taken back, and the rest of the table stays', async () => {
  const office = await openTestOffice()
  const before = await text(office, 'jurors.csv')
  await change(office, { kind: 'add', juror: dita })
  expect(await text(office, 'jurors.csv')).toBe(
    before.replace(/^(.*)$/m, '$1,expertise').replace(/^(J0.*)$/gm, '$1,') +
      'J04,"Dita, M.",,en,,mobility; 돌봄\n',
  )
  expect((await readOffice(office)).jurors.at(-1)).toEqual(dita)

  await change(office, { kind: 'set', jurorId: j04, fields: { name: 'Dita Mala', email: 'd@x.y' } })
  expect((await readOffice(office)).jurors.at(-1)).toEqual({
    ...dita,
    name: 'Dita Mala',
    email: 'd@x.y',
  })
  await office.handlers['office.undoEdit']({}, quiet)
  await office.handlers['office.undoEdit']({}, quiet)
  expect(await text(office, 'jurors.csv')).toBe(before)
})

test('who is removed leaves the assignments and conflicts in the same step', async () => {
  const office = await openTestOffice({
    'assignments.csv': 'juror,entry\nJ01,C-1\nJ02,C-1\nJ02,C-2\nJ03,C-2\n',
    'conflicts.csv': 'juror,entry,reason\nJ02,P-1,"her city, too"\nJ03,P-1,\n',
  })
  await change(office, { kind: 'remove', jurorId: j02 })
  expect((await readOffice(office)).jurors.map(({ id }) => id)).toEqual(['J01', 'J03'])
  expect(await text(office, 'assignments.csv')).toBe('juror,entry\nJ01,C-1\nJ03,C-2\n')
  expect(await text(office, 'conflicts.csv')).toBe('juror,entry,reason\nJ03,P-1,\n')
  const undone = await office.handlers['office.undoEdit']({}, quiet)
  expect('jurors' in undone && undone.jurors.length).toBe(3)
  expect(await text(office, 'conflicts.csv')).toContain('"her city, too"')
})

test('a number that is taken, or nobody has, changes nothing', async () => {
  const office = await openTestOffice()
  const before = await text(office, 'jurors.csv')
  const taken = { kind: 'add', juror: { ...dita, id: JurorId.parse('j02') } } as const
  expect(await refusal(change(office, { kind: 'add', juror: dita }, taken))).toBe('JUROR_EXISTS')
  expect(await refusal(change(office, { kind: 'remove', jurorId: j04 }))).toBe('UNKNOWN_JUROR')
  expect(await text(office, 'jurors.csv')).toBe(before)
})
