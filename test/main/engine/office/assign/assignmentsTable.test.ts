import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assignmentsTable } from '../../../../../main/engine/office/assign/assignmentsTable.ts'
import { readPrizeFolder } from '../../../../../main/engine/office/prizeFolder/readPrizeFolder.ts'
import { EntryCode, JurorId } from '../../../../../shared/model/ids.ts'
import { soundPrize, writeFiles } from '../prizeFixture.ts'

const pair = (jurorId: string, entryCode: string) => ({
  jurorId: JurorId.parse(jurorId),
  entryCode: EntryCode.parse(entryCode),
})

const pairs = [pair('J03', 'C-2'), pair('J01', 'C-2'), pair('J01', 'C-1')]

test('the table stands by juror, then entry', () => {
  expect(assignmentsTable(pairs)).toBe('juror,entry\nJ01,C-1\nJ01,C-2\nJ03,C-2\n')
})

test('what is written is what the prize folder reads', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jurybox-'))
  await writeFiles(folder, soundPrize)
  await writeFiles(folder, { 'assignments.csv': assignmentsTable(pairs) })
  const read = await readPrizeFolder(folder, 0)
  expect(read.prize === null ? null : [read.assigned, read.assignments]).toEqual([
    'by-hand',
    [pair('J01', 'C-1'), pair('J01', 'C-2'), pair('J03', 'C-2')].map((own, index) => ({
      ...own,
      line: index + 2,
    })),
  ])
})
