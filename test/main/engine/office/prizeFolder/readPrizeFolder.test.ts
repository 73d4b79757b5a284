import { chmod, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readings } from '../../../../../main/engine/office/prizeFolder/prizeFolder.ts'
import { readPrizeFolder } from '../../../../../main/engine/office/prizeFolder/readPrizeFolder.ts'
import type { KnownFinding } from '../../../../../shared/findings.ts'
import { temporaryFolder } from '../../../../support/temporaryFolder.ts'
import { soundPrize, writeFiles, type Files } from '../prizeFixture.ts'

const now = Date.parse('2026-11-23T12:00:00Z')

test('a sound folder is read whole and nothing is found', async () => {
  const folder = await soundFolder({})
  const read = await readPrizeFolder(folder, now)
  if (read.prize === null) throw new Error('broken')
  expect({
    findings: read.findings,
    prize: read.prize.title,
    entries: read.entries.map(({ line, code, title, documents }) => ({
      line,
      code,
      title,
      documents,
    })),
    jurors: read.jurors.map(({ id, name, language }) => `${id} ${name} ${language}`),
    assigned: read.assigned,
    readings: readings(read).length,
    documents: read.documents.map(({ entryCode, file }) => `${entryCode} ${file}`),
  }).toEqual({
    findings: [],
    prize: 'River Prize',
    entries: [
      { line: 2, code: 'C-1', title: 'Clean bank', documents: ['plan.pdf', 'budget.pdf'] },
      { line: 3, code: 'C-2', title: 'New bridge, old river', documents: ['plan.pdf'] },
      { line: 5, code: 'C-3', title: 'Quiet quay', documents: ['Plan v2.pdf'] },
      { line: 6, code: 'P-1', title: 'The ferryman', documents: ['letter.pdf'] },
    ],
    jurors: ['J01 Kim Minseo ko', 'J02 Ana López en', 'J03 Óscar Ek en'],
    assigned: 'everybody',
    readings: 11,
    documents: [
      'C-1 plan.pdf',
      'C-1 budget.pdf',
      'C-2 plan.pdf',
      'C-3 Plan v2.pdf',
      'P-1 letter.pdf',
    ],
  })
})

test.each([
  ['a byte order mark and CRLF', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['semicolons', (text: string) => resepareted(text, ';')],
  ['tabs', (text: string) => resepareted(text, '\t')],
  ['line ends of an old Macintosh', (text: string) => text.replaceAll('\n', '\r')],
])('tables saved with %s are read as well', async (_name, save) => {
  const tables = ['entries.csv', 'jurors.csv', 'conflicts.csv']
  const saved = tables.map((name) => [name, save(String(soundPrize[name]))])
  const read = await readPrizeFolder(await soundFolder(Object.fromEntries(saved) as Files), now)
  const entries = read.prize === null ? [] : read.entries.map(({ line, title }) => [line, title])
  expect({ findings: read.findings, entries }).toEqual({
    findings: [],
    entries: [
      [2, 'Clean bank'],
      [3, 'New bridge, old river'],
      [5, 'Quiet quay'],
      [6, 'The ferryman'],
    ],
  })
})

type Case = readonly [name: string, change: Files, expected: readonly string[]]

const yaml = String(soundPrize['prize.yaml'])
const entries = String(soundPrize['entries.csv'])
const jurors = String(soundPrize['jurors.csv'])

const cases: readonly Case[] = [
  [
    'two calibration entries in one category, and a mark that is none',
    {
      'entries.csv': entries
        .replace('documents\n', 'documents,calibration\n')
        .replace(';budget.pdf', ';budget.pdf,Yes')
        .replace('CC,,Plan v2.pdf', 'CC,,Plan v2.pdf,yes')
        .replace('DD,,letter.pdf', 'DD,,letter.pdf,maybe')
        .replace('lines",plan.pdf', 'lines",plan.pdf,'),
    },
    [
      'E entries.csv:5 CALIBRATION_TWICE entry=C-3 category=cities firstLine=2',
      'E entries.csv:6 CALIBRATION_WRONG value=maybe',
    ],
  ],
  [
    'YAML that stands for what is nowhere',
    { 'prize.yaml': 'id: *nowhere\n' },
    ['E prize.yaml:1 YAML_BROKEN'],
  ],
  [
    'YAML that does not parse',
    { 'prize.yaml': 'id: [a\ntitle: "b\n' },
    ['E prize.yaml:2 YAML_BROKEN', 'E prize.yaml:3 YAML_BROKEN'],
  ],
  ['an empty prize.yaml', { 'prize.yaml': '# nothing\n' }, ['E prize.yaml:1 FILE_EMPTY']],
  [
    'a prize.yaml of another code page',
    { 'prize.yaml': Buffer.from('id: a\ntitle: caf\xe9\n', 'latin1') },
    ['E prize.yaml:2 NOT_UTF8'],
  ],
  [
    'a member that nobody knows',
    prizeWith('title: River Prize', 'titel: River Prize'),
    [
      'E prize.yaml:1 MEMBER_MISSING where=prize.yaml member=title',
      'E prize.yaml:2 MEMBER_UNKNOWN where=prize.yaml member=titel',
    ],
  ],
  [
    'an unknown member deep inside',
    prizeWith('          notApplicable: true', '          notAplicable: true'),
    ['E prize.yaml:33 MEMBER_UNKNOWN where=categories[0].rubric.criteria[1] member=notAplicable'],
  ],
  [
    'a number where a text belongs, taken as text',
    prizeWith('edition: "2026"', 'edition: 2026'),
    [],
  ],
  [
    'a list where a text belongs',
    prizeWith('edition: "2026"', 'edition: [1]'),
    ['E prize.yaml:3 TYPE_WRONG where=edition expected=string'],
  ],
  [
    'a method that does not exist',
    prizeWith('method: mean', 'method: average'),
    ['E prize.yaml:10 NOT_ONE_OF where=rule.method options=mean, median, borda, trimmed: NUMBER'],
  ],
  [
    'a language that does not exist',
    prizeWith('[en, ko]', '[en, xx]'),
    ['E prize.yaml:7 NOT_ONE_OF where=languages[1] options=en, ko'],
  ],
  [
    'an id with capitals',
    prizeWith('id: cities', 'id: Cities'),
    ['E prize.yaml:16 FORM_WRONG where=categories[0].id'],
  ],
  [
    'a deadline without its time zone',
    prizeWith('T23:59:00+09:00', ''),
    ['E prize.yaml:8 FORM_WRONG where=deadline'],
  ],
  [
    'no criteria',
    prizeWith('        - id: leadership\n          title: Leadership\n', '        []\n'),
    ['E prize.yaml:46 LIST_TOO_SHORT where=categories[1].rubric.criteria minimum=1'],
  ],
  [
    'a scale upside down',
    prizeWith('{ minimum: 0, maximum: 10, step: 1 }', '{ minimum: 10, maximum: 0, step: 1 }'),
    ['E prize.yaml:44 SCALE_BOUNDS where=categories[1].rubric.scale'],
  ],
  [
    'a scale whose steps miss its end',
    prizeWith('step: 0.5', 'step: 0.3'),
    ['E prize.yaml:22 SCALE_STEPS where=categories[0].rubric.scale'],
  ],
  [
    'three decimal places',
    prizeWith('step: 0.5', 'step: 0.125'),
    ['E prize.yaml:22 TOO_MANY_DECIMALS where=categories[0].rubric.scale.step'],
  ],
  [
    'a weight of nothing',
    prizeWith('          title: Craft\n', '          title: Craft\n          weight: 0\n'),
    ['E prize.yaml:33 WEIGHT_NOT_POSITIVE where=categories[0].rubric.criteria[1].weight'],
  ],
  [
    'a weight beyond all measure',
    prizeWith('          title: Craft\n', '          title: Craft\n          weight: 1000000\n'),
    [
      'E prize.yaml:33 NUMBER_TOO_LARGE where=categories[0].rubric.criteria[1].weight maximum=100000',
    ],
  ],
  [
    'a title of 300 letters',
    prizeWith('title: Cities', `title: ${'x'.repeat(300)}`),
    ['E prize.yaml:17 TEXT_TOO_LONG where=categories[0].title maximum=200'],
  ],
  [
    'a band off the scale',
    prizeWith('from: 4', 'from: 4.2'),
    ['E prize.yaml:26 BAND_OFF_SCALE where=categories[0].rubric.bands[1].from from=4.2'],
  ],
  [
    'a criterion twice',
    prizeWith('id: craft', 'id: benefit'),
    ['E prize.yaml:31 DUPLICATE_ID where=categories[0].rubric.criteria id=benefit firstLine=29'],
  ],
  [
    'a comment that can never be long enough',
    prizeWith(
      '          title: Benefit\n',
      '          title: Benefit\n          comment: { required: always, minimumLength: 20, maximumLength: 10 }\n',
    ),
    ['E prize.yaml:31 COMMENT_LENGTHS where=categories[0].rubric.criteria[0].comment'],
  ],
  [
    'a tie-break by no criterion',
    prizeWith('criterionMean: benefit', 'criterionMean: beauty'),
    ['E prize.yaml:13 TIE_BREAK_UNKNOWN criterion=beauty'],
  ],
  [
    'mistakes of shape and of meaning together',
    prizeWith(
      'criterionMean: benefit',
      'criterionMean: beauty',
      'step: 0.5',
      'step: 0.3',
      'kind: individual',
      'kind: person',
    ),
    [
      'E prize.yaml:13 TIE_BREAK_UNKNOWN criterion=beauty',
      'E prize.yaml:22 SCALE_STEPS where=categories[0].rubric.scale',
      'E prize.yaml:41 NOT_ONE_OF where=categories[1].kind options=project, individual',
    ],
  ],
  [
    'a deadline that has passed',
    prizeWith('2030-01-31', '2026-01-31'),
    ['N prize.yaml DEADLINE_PAST deadline=2026-01-31T14:59:00.000Z'],
  ],
  [
    'a rule that needs more sheets than there are readers',
    prizeWith('method: mean', 'method: { trimmed: 1 }'),
    ['W entries.csv:6 READERS_TOO_FEW entry=P-1 readers=2 needed=3'],
  ],

  [
    'an empty table',
    { 'entries.csv': '' },
    [
      'E entries.csv:1 FILE_EMPTY',
      'E conflicts.csv:2 UNKNOWN_ENTRY entry=P-1',
      ...unnamed(
        'C-1/budget.pdf',
        'C-1/plan.pdf',
        'C-2/plan.pdf',
        'C-3/Plan v2.pdf',
        'P-1/letter.pdf',
      ),
    ],
  ],
  [
    'a table with a header only',
    { 'jurors.csv': 'id,name\n', 'conflicts.csv': '' },
    ['W jurors.csv NO_JURORS', 'E conflicts.csv:1 FILE_EMPTY'],
  ],
  [
    'a table of another code page',
    { 'jurors.csv': Buffer.from('id,name\nJ01,Kim\nJ02,Ana L\xf3pez\nJ03,Ek', 'latin1') },
    ['E jurors.csv:3 NOT_UTF8', 'E conflicts.csv:2 UNKNOWN_JUROR juror=J02'],
  ],
  [
    'a missing column, an unknown one and one twice',
    {
      'jurors.csv': jurors.replace(
        'id,name,email,language,card',
        'id,full name,email,language,email',
      ),
    },
    [
      'W jurors.csv:1 COLUMN_UNKNOWN column=full name columns=id, name, email, language, card, expertise',
      'E jurors.csv:1 COLUMN_TWICE column=email',
      'E jurors.csv:1 COLUMN_MISSING column=name columns=id, name, email, language, card, expertise',
    ],
  ],
  [
    'quotes that do not match, twice',
    { 'jurors.csv': `${jurors}J04,"Eva" Ek,,,\nJ05,Ida,,,\nJ06,"Uwe,,,\nJ07,Bo,,,\n` },
    ['E jurors.csv:5 TABLE_BROKEN', 'E jurors.csv:7 TABLE_BROKEN'],
  ],
  [
    'rows that are too short and too long',
    { 'jurors.csv': `${jurors}J04,Eva\nJ05,Ida,,,,surplus\nJ06,Bo,,,,,\n` },
    [
      'E jurors.csv:5 ROW_LENGTH expected=5 found=2',
      'E jurors.csv:6 ROW_LENGTH expected=5 found=6',
    ],
  ],
  [
    'codes that are none',
    { 'jurors.csv': `${jurors}J/4,Eva,,,\n,Ida,,,\n` },
    ['E jurors.csv:5 CODE_WRONG column=id value=J/4', 'E jurors.csv:6 VALUE_MISSING column=id'],
  ],
  [
    'an unknown language and a card that is not there',
    { 'jurors.csv': `${jurors}J04,Eva,,fr,\nJ05,Ida,,,ida.jurycard\n` },
    [
      'E jurors.csv:5 LANGUAGE_UNKNOWN value=fr options=en, ko',
      'E jurors.csv:6 CARD_MISSING juror=J05 card=ida.jurycard',
    ],
  ],
  [
    'a juror twice, once in small letters',
    { 'jurors.csv': `${jurors}j02,Eva,,,\n` },
    ['E jurors.csv:5 DUPLICATE_JUROR juror=j02 firstLine=3'],
  ],
  [
    'an entry twice, after a quoted line break',
    { 'entries.csv': `${entries}c-2,cities,Again,,,,,\n` },
    ['E entries.csv:7 DUPLICATE_ENTRY entry=c-2 firstLine=3'],
  ],
  [
    'an unknown category, a missing one and a missing title',
    { 'entries.csv': `${entries}X-1,towns,A,,,,,a.pdf\nX-2,,B,,,,,b.pdf\nX-3,people,,,,,,c.pdf\n` },
    [
      'E entries.csv:7 UNKNOWN_CATEGORY category=towns categories=cities, people',
      'E entries.csv:8 VALUE_MISSING column=category',
      'E entries.csv:9 VALUE_MISSING column=title',
    ],
  ],
  [
    'a title too long',
    { 'entries.csv': `${entries}X-1,people,${'x'.repeat(401)},,,,,letter.pdf\n` },
    ['E entries.csv:7 VALUE_TOO_LONG column=title maximum=400'],
  ],
  [
    'a conflict about a refused row is not blamed',
    {
      'entries.csv': entries.replace('P-1,people', 'P-1,peopel'),
      'documents/P-1/letter.pdf': '%PDF-',
    },
    [
      'E entries.csv:6 UNKNOWN_CATEGORY category=peopel categories=cities, people',
      'W entries.csv CATEGORY_WITHOUT_ENTRIES category=people',
      ...unnamed('P-1/letter.pdf'),
    ],
  ],
  [
    'unknown jurors and entries in pairs',
    { 'conflicts.csv': 'juror,entry,reason\nJ9,P-1,\nJ01,C-9,\n,C-1,\nJ02,P-1,\n' },
    [
      'E conflicts.csv:2 UNKNOWN_JUROR juror=J9',
      'E conflicts.csv:3 UNKNOWN_ENTRY entry=C-9',
      'E conflicts.csv:4 VALUE_MISSING column=juror',
    ],
  ],
  [
    'assignments that fall apart, leave out and repeat',
    { 'assignments.csv': 'juror,entry\nJ01,C-1\nJ01,C-1\nJ02,C-2\nJ02,P-1\n' },
    [
      'W entries.csv:2 READERS_TOO_FEW entry=C-1 readers=1 needed=2',
      'W entries.csv:3 READERS_TOO_FEW entry=C-2 readers=1 needed=2',
      'W entries.csv:5 ENTRY_WITHOUT_READER entry=C-3',
      'W entries.csv:6 ENTRY_WITHOUT_READER entry=P-1',
      'W jurors.csv:4 JUROR_WITHOUT_ENTRIES juror=J03',
      'W assignments.csv:3 DUPLICATE_PAIR juror=J01 entry=C-1 firstLine=2',
      'W assignments.csv NOT_CONNECTED category=cities parts=2',
      'N conflicts.csv:2 ASSIGNED_IN_CONFLICT juror=J02 entry=P-1',
    ],
  ],

  [
    'documents that are missing, twice, elsewhere',
    {
      'entries.csv': entries.replace(
        'plan.pdf;budget.pdf',
        'plan.pdf;gone.pdf;plan.pdf;../C-2/plan.pdf;C:\\plan.pdf;..',
      ),
    },
    [
      'E entries.csv:2 DOCUMENT_MISSING entry=C-1 document=gone.pdf',
      'E entries.csv:2 DOCUMENT_TWICE entry=C-1 document=plan.pdf',
      'E entries.csv:2 DOCUMENT_NAME_WRONG entry=C-1 document=../C-2/plan.pdf',
      'E entries.csv:2 DOCUMENT_NAME_WRONG entry=C-1 document=C:\\plan.pdf',
      'E entries.csv:2 DOCUMENT_NAME_WRONG entry=C-1 document=..',
      ...unnamed('C-1/budget.pdf'),
    ],
  ],
  [
    'a required document that is missing, and an entry without any',
    {
      'entries.csv': `${entries.replace('plan.pdf;budget.pdf', 'budget.pdf')}P-2,people,Lone,,,,,\n`,
    },
    [
      'W entries.csv:2 REQUIRED_DOCUMENT_MISSING entry=C-1 document=plan title=Plan of the project',
      'W entries.csv:7 ENTRY_WITHOUT_DOCUMENTS entry=P-2',
      ...unnamed('C-1/plan.pdf'),
    ],
  ],
  [
    'files that no entry names',
    {
      'documents/C-1/notes.txt': '',
      'documents/loose.pdf': '',
      'documents/X-9/a.pdf': '',
      'documents/C-1/.DS_Store': '',
    },
    unnamed('loose.pdf', 'C-1/notes.txt', 'X-9/a.pdf'),
  ],
]

test.each(cases)('%s', async (_name, change, expected) => {
  const read = await readPrizeFolder(await soundFolder(change), now)
  expect(read.findings.map(inOneLine)).toEqual(expected)
})

test('a document whose name is spelled with combining letters is found', async () => {
  const composed = 'Résumé.pdf'.normalize('NFC')
  const folder = await soundFolder({
    'entries.csv': entries.replace('letter.pdf', composed),
    [`documents/P-1/${composed.normalize('NFD')}`]: '%PDF-',
  })
  await rm(join(folder, 'documents/P-1/letter.pdf'))
  expect((await readPrizeFolder(folder, now)).findings).toEqual([])
})

test('a link is not followed, in the place of a document or of a folder of them', async () => {
  const folder = await soundFolder({})
  const outside = await temporaryFolder()
  await rename(join(folder, 'documents/C-2'), join(outside, 'C-2'))
  await rename(join(folder, 'documents/C-1/plan.pdf'), join(outside, 'plan.pdf'))
  await symlink(join(outside, 'C-2'), join(folder, 'documents/C-2'))
  await symlink(join(outside, 'plan.pdf'), join(folder, 'documents/C-1/plan.pdf'))
  const { findings } = await readPrizeFolder(folder, now)
  expect(findings.map(inOneLine)).toEqual([
    'E entries.csv:2 DOCUMENT_LINKED entry=C-1 document=plan.pdf',
    'E entries.csv:3 DOCUMENT_LINKED entry=C-2 document=plan.pdf',
  ])
})

test('what is no prize folder is refused by name', async () => {
  const folder = await temporaryFolder()
  await writeFiles(folder, { 'file.txt': '' })
  await expect(readPrizeFolder(folder, now)).rejects.toMatchObject({ code: 'NOT_A_PRIZE' })
  await expect(readPrizeFolder(join(folder, 'file.txt'), now)).rejects.toMatchObject({
    code: 'NOT_A_FOLDER',
    details: { file: 'file.txt' },
  })
  await expect(readPrizeFolder(join(folder, 'none'), now)).rejects.toMatchObject({
    code: 'FILE_MISSING',
  })
})

test.skipIf(process.getuid?.() === 0)('a table that may not be read is reported', async () => {
  const folder = await soundFolder({})
  await chmod(join(folder, 'jurors.csv'), 0)
  const { findings } = await readPrizeFolder(folder, now)
  expect(findings.map(inOneLine)).toContain('E jurors.csv FILE_UNREADABLE')
})

async function soundFolder(change: Files): Promise<string> {
  const folder = await temporaryFolder()
  await writeFiles(folder, { ...soundPrize, ...change })
  return folder
}

/** Replaces texts in prize.yaml, each of which must be there. */
function prizeWith(...pairs: readonly string[]): Files {
  let text = yaml
  for (let place = 0; place < pairs.length; place += 2) {
    const [from = '', to = ''] = pairs.slice(place, place + 2)
    expect(text).toContain(from)
    text = text.replace(from, to)
  }
  return { 'prize.yaml': text }
}

function unnamed(...files: readonly string[]): readonly string[] {
  return files.map((file) => `W documents/${file} DOCUMENT_UNNAMED document=documents/${file}`)
}

/** `E entries.csv:3 CODE detail=…`; problems in YAML's words and patterns are left out. */
function inOneLine({ severity, file, line, code, details }: KnownFinding): string {
  const place = line === null ? file : `${file}:${line}`
  const told = Object.entries(details)
    .filter(([name]) => name !== 'problem' && !(code === 'FORM_WRONG' && name === 'expected'))
    .map(([name, value]) => ` ${name}=${String(value)}`)
  return `${severity[0]?.toUpperCase() ?? ''} ${place} ${code}${told.join('')}`
}

/** What a spreadsheet saves: the separator changed, and fields quoted that need it. */
function resepareted(text: string, separator: string): string {
  const quoted = text.replace(/,([^,"\n]*;[^,"\n]*)(?=\n|,)/g, ',"$1"')
  let inQuotes = false
  return Array.from(quoted, (letter) => {
    if (letter === '"') inQuotes = !inQuotes
    return letter === ',' && !inQuotes ? separator : letter
  }).join('')
}
