import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { abstain } from '../../../../../main/engine/desk/abstain.ts'
import { citeEvidence } from '../../../../../main/engine/desk/citeEvidence.ts'
import { comment } from '../../../../../main/engine/desk/comment.ts'
import { declare } from '../../../../../main/engine/desk/declare.ts'
import { sheetsToExport } from '../../../../../main/engine/desk/exports.ts'
import type { OpenDesk } from '../../../../../main/engine/desk/openDesk.ts'
import { readDesk } from '../../../../../main/engine/desk/readDesk.ts'
import { exportSheetTable } from '../../../../../main/engine/desk/sheetTable/exportSheetTable.ts'
import { importSheetTable } from '../../../../../main/engine/desk/sheetTable/importSheetTable.ts'
import { CriterionId } from '../../../../../shared/model/ids.ts'
import { refusal } from '../../../../support/refusal.ts'
import { declareNone, sampleDesk } from '../../../../support/sampleDesk.ts'
import { code } from '../../../../support/samplePrize.ts'

async function importText(desk: OpenDesk, home: string, text: string | Buffer): Promise<unknown> {
  const path = join(home, 'sheets.csv')
  await writeFile(path, text)
  return importSheetTable(desk, path)
}

const table = (...lines: string[]): string =>
  ['entry,criterion,points,comment', ...lines].join('\n')

test('an empty desk is exported with a row for everything that can be filled in', async () => {
  const { desk, home } = await sampleDesk()
  const path = join(home, 'sheets.csv')
  expect(await exportSheetTable(desk, path)).toBe(4)
  expect((await readFile(path, 'utf8')).split('\n')).toEqual([
    'entry,criterion,points,comment',
    'TI-001,,unscored,',
    'TI-001,value,,',
    'TI-001,reach,,',
    'TI-002,,unscored,',
    'TI-002,value,,',
    'TI-002,reach,,',
    'TI-003,,recused,',
    'HC-001,,unscored,',
    'HC-001,care,,',
    'HC-001,care/need,,',
    'HC-001,care/effect,,',
    'HC-001,voice,,',
    '',
  ])
})

test('importing what was exported changes nothing, cited evidence neither', async () => {
  const { desk, home, bundle } = await sampleDesk()
  declareNone(desk, 'TI-001')
  const documentId = bundle.entries[0]?.documents[0]?.id
  if (documentId === undefined) throw new Error('the sample has documents')
  const place = { documentId, page: 1, quote: 'a gully that knows', region: null }
  const evidence = [{ criterionId: CriterionId.parse('value'), ...place }]
  citeEvidence(desk, { entryCode: code('TI-001'), evidence })
  const path = join(home, 'sheets.csv')
  const text = ' quotes ", commas, \n lines and 한국어; =1+1 \n'
  comment(desk, { entryCode: code('TI-001'), criterionId: CriterionId.parse('value'), text })
  comment(desk, { entryCode: code('TI-001'), criterionId: null, text })
  abstain(desk, { entryCode: code('TI-002'), reason: 'ill, sadly' })
  declare(desk, [{ entryCode: code('HC-001'), declaration: 'conflict', reason: 'my "city"' }])
  const before = readDesk(desk)
  await exportSheetTable(desk, path)
  expect(await importSheetTable(desk, path)).toEqual({ entries: 4, problems: [] })
  expect(readDesk(desk)).toEqual(before)
})

test('a desk filled by another desk’s table holds the same sheets', async () => {
  const one = await sampleDesk()
  const other = await sampleDesk()
  const filled = table(
    'TI-001,,,"All in all, good"',
    'TI-001,value,4.5,',
    'TI-001,reach,N/A,"no, not here"',
    'HC-001,care/need,"3,5",because of need',
    'HC-001,care/effect,5,because of effect',
    'HC-001,voice,1,',
    'TI-002,,Abstained,not my field',
  )
  expect(await importText(one.desk, one.home, filled)).toEqual({ entries: 3, problems: [] })
  const path = join(one.home, 'again.csv')
  await exportSheetTable(one.desk, path)
  expect(await importText(other.desk, other.home, await readFile(path))).toEqual({
    entries: 4,
    problems: [],
  })
  expect(sheetsToExport(other.desk)).toEqual(sheetsToExport(one.desk))
  expect(
    sheetsToExport(one.desk).map(({ state, marks, comments }) => [state, marks, comments]),
  ).toEqual([
    [
      'partial',
      [
        { criterion: 'care/need', mark: 350 },
        { criterion: 'care/effect', mark: 500 },
        { criterion: 'voice', mark: 100 },
      ],
      [{ criterionId: 'care', text: 'because of need\nbecause of effect' }],
    ],
    [
      'scored',
      [
        { criterion: 'value', mark: 450 },
        { criterion: 'reach', mark: 'not-applicable' },
      ],
      [{ criterionId: 'reach', text: 'no, not here' }],
    ],
    ['abstained', [], []],
    ['recused', [], []],
  ])
})

test('scoring an undeclared entry in a table declares that there is no conflict of interest', async () => {
  const { desk, home } = await sampleDesk()
  await importText(desk, home, table('TI-001,value,3,', 'TI-002,value,,', 'TI-002,,unscored,'))
  expect(readDesk(desk).entries.map(({ declaration }) => declaration)).toEqual([
    'none',
    'undeclared',
    'undeclared',
    'undeclared',
  ])
})

test('an empty cell takes a mark back, and what the table does not name stays', async () => {
  const { desk, home } = await sampleDesk()
  await importText(desk, home, table('TI-001,value,3,one', 'TI-001,reach,4,two'))
  await importText(desk, home, table('TI-001,value,,'))
  const [sheet] = readDesk(desk).entries
  expect([sheet?.sheet.marks, sheet?.sheet.comments]).toEqual([
    [{ criterion: 'reach', mark: 400 }],
    [{ criterionId: 'reach', text: 'two' }],
  ])
})

test('a table that says a closed sheet is open opens it again', async () => {
  const { desk, home } = await sampleDesk()
  await importText(desk, home, table('TI-001,,abstained,ill', 'TI-002,,recused,mine'))
  expect(readDesk(desk).entries.map(({ sheet }) => sheet.state)).toEqual([
    'abstained',
    'recused',
    'recused',
    'unscored',
  ])
  await importText(desk, home, table('TI-001,,,', 'TI-001,value,3,', 'TI-002,,abstained,ill'))
  expect(readDesk(desk).entries.map(({ sheet }) => sheet.state)).toEqual([
    'partial',
    'abstained',
    'recused',
    'unscored',
  ])
})

test('every mistake is told with its line, and nothing is changed', async () => {
  const { desk, home } = await sampleDesk()
  const before = readDesk(desk)
  const text = table(
    'TI-001,value,4,fine',
    'TI-001,value,3,',
    'TI-001,reach,3.3,',
    'TI-001,beauty,3,',
    'TI-002,value,N/A,',
    'TI-002,reach,many,',
    'TI-002,,abstained,',
    'TI-003,value,3,',
    'HC-001,care,3,',
    'HC-001,,finished,',
    'HC-002,voice,3,',
    'XX-009,value,3,',
    'TI-002,value,"3,',
  )
  const { problems } = (await importText(desk, home, text)) as {
    problems: { file: string; line: number; problem: string }[]
  }
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(
    [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((line) => `sheets.csv:${line}`),
  )
  expect(readDesk(desk)).toEqual(before)
})

test('what is no table of sheets is refused', async () => {
  const { desk, home } = await sampleDesk()
  const firstLine = async (text: string | Buffer): Promise<unknown> => importText(desk, home, text)
  for (const text of ['', 'a,b,c\n1,2,3\n', Buffer.from([0xff, 0xfe, 0x41, 0])]) {
    expect(await firstLine(text)).toMatchObject({ entries: 0, problems: [{ line: 1 }] })
  }
  expect(await refusal(importSheetTable(desk, join(home, 'absent.csv')))).toBe('FILE_MISSING')
})
