import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeAssignments } from '../../../../../main/engine/office/assign/writeAssignments.ts'
import { readPrizeFolder } from '../../../../../main/engine/office/prizeFolder/readPrizeFolder.ts'
import { EntryCode, JurorId } from '../../../../../shared/model/ids.ts'
import { soundPrize, writeFiles } from '../prizeFixture.ts'

const pair = (jurorId: string, entryCode: string) => ({
  jurorId: JurorId.parse(jurorId),
  entryCode: EntryCode.parse(entryCode),
})

const pairs = [pair('J03', 'C-2'), pair('J01', 'C-2'), pair('J01', 'C-1')]

test('the table stands by juror, then entry, and replaces the one before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jurybox-'))
  await writeAssignments(folder, [pair('J02', 'P-1')])
  await writeAssignments(folder, pairs)
  expect(await readFile(join(folder, 'assignments.csv'), 'utf8')).toBe(
    'juror,entry\nJ01,C-1\nJ01,C-2\nJ03,C-2\n',
  )
  expect(await readdir(folder)).toEqual(['assignments.csv'])
})

test('what is written is what the prize folder reads', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jurybox-'))
  await writeFiles(folder, soundPrize)
  await writeAssignments(folder, pairs)
  const read = await readPrizeFolder(folder, 0)
  expect(read.prize === null ? null : [read.assigned, read.assignments]).toEqual([
    'by-hand',
    [pair('J01', 'C-1'), pair('J01', 'C-2'), pair('J03', 'C-2')].map((own, index) => ({
      ...own,
      line: index + 2,
    })),
  ])
})
