import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PairChange } from '../../../../../shared/calls/jurorViews.ts'
import { EntryCode, JurorId } from '../../../../../shared/model/ids.ts'
import { openTestOffice, quiet, readOffice, type TestOffice } from '../officeFixture.ts'

const pair = (
  jurorId: string,
  entryCode: string,
  state: PairChange['state'],
  reason = '',
): PairChange => ({
  jurorId: JurorId.parse(jurorId),
  entryCode: EntryCode.parse(entryCode),
  state,
  reason,
})

async function set(office: TestOffice, ...pairs: readonly PairChange[]): Promise<void> {
  await office.handlers['office.setPairs']({ pairs }, quiet)
}

function text({ folder }: TestOffice, file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8')
}

async function readers(office: TestOffice, code: string): Promise<readonly string[]> {
  const { assignments } = await readOffice(office)
  return assignments.filter(({ entryCode }) => entryCode === code).map(({ jurorId }) => jurorId)
}

test('one pair changes one line', async () => {
  const office = await openTestOffice({
    'assignments.csv': 'juror;entry\r\nJ01;C-1\r\nJ02;C-1\r\n',
  })
  await set(office, pair('J03', 'C-1', 'assigned'), pair('J01', 'C-1', 'none'))
  expect(await text(office, 'assignments.csv')).toBe('juror;entry\r\nJ02;C-1\r\nJ03;C-1\r\n')
  await set(office, pair('J03', 'C-1', 'assigned'))
  expect(await readers(office, 'C-1')).toEqual(['J02', 'J03'])
})

test('taking one reading from everybody writes down all others', async () => {
  const office = await openTestOffice()
  expect(existsSync(join(office.folder, 'assignments.csv'))).toBe(false)
  await set(office, pair('J02', 'C-1', 'none'))
  expect(await readers(office, 'C-1')).toEqual(['J01', 'J03'])
  expect(await readers(office, 'C-2')).toEqual(['J01', 'J02', 'J03'])
  await office.handlers['office.undoEdit']({}, quiet)
  expect(existsSync(join(office.folder, 'assignments.csv'))).toBe(false)
})

test('a conflict has its reason, takes the assignment away, and goes with it again', async () => {
  const office = await openTestOffice({
    'assignments.csv': 'juror,entry\nJ01,C-1\nJ02,C-1\n',
    'conflicts.csv': 'juror,entry,reason\nJ03,P-1,kin\n',
  })
  await set(office, pair('J01', 'C-1', 'conflict', 'her own city, "Lyon"'))
  expect(await text(office, 'assignments.csv')).toBe('juror,entry\nJ02,C-1\n')
  const { conflicts } = await readOffice(office)
  expect(conflicts.map(({ jurorId, reason }) => [jurorId, reason])).toEqual([
    ['J03', 'kin'],
    ['J01', 'her own city, "Lyon"'],
  ])
  await set(office, pair('J01', 'C-1', 'assigned'))
  expect(await text(office, 'conflicts.csv')).toBe('juror,entry,reason\nJ03,P-1,kin\n')
  expect(await readers(office, 'C-1')).toEqual(['J02', 'J01'])
})

test('where everybody reads everything a conflict needs no list of assignments', async () => {
  const office = await openTestOffice({ 'conflicts.csv': 'juror,entry,reason\n' })
  await set(office, pair('J01', 'C-1', 'conflict'))
  expect(existsSync(join(office.folder, 'assignments.csv'))).toBe(false)
  expect(await text(office, 'conflicts.csv')).toBe('juror,entry,reason\nJ01,C-1,\n')
})
