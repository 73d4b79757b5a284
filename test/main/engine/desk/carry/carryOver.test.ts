import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readExports } from '../../../../../main/engine/desk/exports.ts'
import { readSigner } from '../../../../../main/engine/desk/exportScores.ts'
import { readDesk } from '../../../../../main/engine/desk/readDesk.ts'
import { readDocument } from '../../../../../main/engine/desk/readDocument.ts'
import { lookedAgain } from '../../../../../main/engine/desk/carry/seen.ts'
import { undo } from '../../../../../main/engine/desk/history/undo.ts'
import { unlockDesk } from '../../../../../main/engine/desk/unlock.ts'
import { JurorId } from '../../../../../shared/model/ids.ts'
import { refusal } from '../../../../support/refusal.ts'
import { code } from '../../../../support/samplePrize.ts'
import { pdfOf } from '../../documents/pdfFixture.ts'
import { openTestOffice, quiet, testPorts } from '../../office/officeFixture.ts'
import {
  addRows,
  documentsOf,
  entryOf,
  mark,
  replaceIn,
  riverDesk,
  scoreSome,
} from './carriedDesk.ts'

test('scores, comments and citations go on with a later bundle, and revision 2 is accepted', async () => {
  const river = await riverDesk()
  scoreSome(river.desk())
  const first = await river.export('first.juryscore')
  const { key } = readSigner(river.desk())
  const before = entryOf(river.desk(), 'C-1')
  await addRows(river, 'jurors.csv', 'J04,Late Juror,,en,')
  await river.build()
  const desk = await river.carry()
  expect(entryOf(desk, 'C-1')).toEqual(before)
  expect(readSigner(desk).key).toEqual(key)
  expect(readDesk(desk).carriedOver).toMatchObject({
    added: [],
    removed: [],
    kept: 2,
    lookAgain: [],
  })
  mark(desk, 'C-2', 'craft', 250)
  const second = await river.export('second.juryscore')
  expect(readExports(desk.store).map(({ revision }) => revision)).toEqual([2, 1])
  expect((await river.collect(second, first)).map(({ verdict }) => verdict)).toEqual([
    'accepted',
    'superseded',
  ])
})

test('new entries come and others go, whose scores are kept aside and come back with them', async () => {
  const river = await riverDesk()
  scoreSome(river.desk())
  const before = entryOf(river.desk(), 'C-2').sheet
  await mkdir(join(river.office.folder, 'documents/C-4'))
  await writeFile(join(river.office.folder, 'documents/C-4/plan.pdf'), await pdfOf('The fourth'))
  await addRows(river, 'entries.csv', 'C-4,cities,Fourth,City of D,D,DD,,plan.pdf')
  const rows = ['J01,C-1', 'J01,C-3', 'J01,C-4', 'J01,P-1', 'J02,C-2', 'J03,C-2', 'J02,C-4']
  const assignments = join(river.office.folder, 'assignments.csv')
  await writeFile(assignments, `juror,entry\n${rows.join('\n')}\n`)
  await river.build()
  const desk = await river.carry()
  expect(readDesk(desk).carriedOver).toMatchObject({ added: ['C-4'], removed: ['C-2'], kept: 1 })
  expect(readDesk(desk).entries.map(({ entry }) => entry.code)).toEqual([
    'C-1',
    'C-3',
    'P-1',
    'C-4',
  ])
  const [plan] = documentsOf(desk, 'C-4')
  if (plan === undefined) throw new Error('C-4 has a plan')
  const [undeclared] = [entryOf(desk, 'C-4').declaration]
  expect(undeclared).toBe('undeclared')
  const [verdict] = await river.collect(await river.export('less.juryscore'))
  expect(verdict).toMatchObject({ verdict: 'accepted' })

  await addRows(river, 'assignments.csv', 'J01,C-2')
  await river.build()
  expect(entryOf(await river.carry(), 'C-2').sheet).toEqual(before)
})

test('a citation of a document that was replaced is kept as one of an earlier version', async () => {
  const river = await riverDesk()
  scoreSome(river.desk())
  const before = entryOf(river.desk(), 'C-1').sheet
  const replaced = await pdfOf('A new budget')
  await writeFile(join(river.office.folder, 'documents/C-1/budget.pdf'), replaced)
  await river.build()
  const desk = await river.carry()
  const { sheet, lookAgain } = entryOf(desk, 'C-1')
  expect(sheet).toEqual({ ...before, evidence: [] })
  expect(lookAgain).toEqual({
    reasons: ['evidence', 'documents'],
    setAside: [{ kind: 'evidence', cited: before.evidence[0], document: 'Budget' }],
  })
  const [, budget] = documentsOf(desk, 'C-1')
  if (budget === undefined) throw new Error('C-1 has a budget')
  const range = { documentId: budget.id, begin: 0, end: budget.bytes }
  expect(Buffer.from(readDocument(desk, range))).toEqual(Buffer.from(replaced))
  const [verdict] = await river.collect(await river.export('cited.juryscore'))
  expect(verdict).toMatchObject({ verdict: 'accepted' })
  expect(lookedAgain(desk, code('C-1')).lookAgain).toBeUndefined()
})

test('marks on a scale that changed are set aside, and the sheet counts as nothing until it is looked at', async () => {
  const river = await riverDesk()
  scoreSome(river.desk())
  const change = [
    'minimum: 1, maximum: 5, step: 0.5',
    'minimum: 1, maximum: 10, step: 0.5',
  ] as const
  await replaceIn(river, 'prize.yaml', ...change)
  await replaceIn(river, 'prize.yaml', 'from: 4', 'from: 8')
  await river.build()
  const desk = await river.carry()
  const { sheet, lookAgain } = entryOf(desk, 'C-1')
  expect(sheet).toMatchObject({ state: 'unscored', marks: [] })
  expect(sheet.comments.map(({ text }) => text)).toEqual(['Fine'])
  const scale = { minimum: 100, maximum: 500, step: 50 }
  expect(lookAgain).toEqual({
    reasons: ['rubric', 'marks'],
    setAside: [
      { kind: 'mark', criterion: 'benefit', mark: 450, scale },
      { kind: 'mark', criterion: 'craft', mark: 300, scale },
    ],
  })
  expect(readDesk(desk).carriedOver?.lookAgain).toEqual(['C-1', 'C-2'])
  expect(undo(desk).step).toBeNull()
  const [verdict] = await river.collect(await river.export('anew.juryscore'))
  expect(verdict).toMatchObject({ verdict: 'accepted' })
})

test('a criterion that is taken out or put in leaves the others as they were given', async () => {
  const river = await riverDesk()
  scoreSome(river.desk())
  await replaceIn(
    river,
    'prize.yaml',
    'id: benefit\n          title: Benefit',
    'id: gain\n          title: Gain',
  )
  await replaceIn(river, 'prize.yaml', 'criterionMean: benefit', 'criterionMean: gain')
  await river.build()
  const desk = await river.carry()
  const { sheet, lookAgain } = entryOf(desk, 'C-1')
  expect(sheet).toMatchObject({ state: 'partial', marks: [{ criterion: 'craft', mark: 300 }] })
  expect(lookAgain?.reasons).toEqual(['rubric', 'marks', 'comments'])
  expect(readDesk(desk).carriedOver?.ruleChanged).toBe(true)
})

test('with a new slip the desk asks for the earlier words once, and opens with the new ones from then on', async () => {
  const river = await riverDesk()
  scoreSome(river.desk())
  const before = entryOf(river.desk(), 'C-1')
  await river.office.handlers['office.renewSlips']({ jurorIds: [JurorId.parse('J01')] }, quiet)
  const slips = await river.build()
  const words = slips[0]?.passphrase ?? ''
  expect(words).not.toBe(river.words)
  expect(await refusal(river.carry(words))).toBe('DESK_OTHER_WORDS')
  const desk = await river.carry(words, river.words)
  expect(entryOf(desk, 'C-1')).toEqual(before)
  desk.close()
  const ports = testPorts(join(river.office.root, 'juror'))
  expect(await refusal(unlockDesk(river.folder, river.words, ports))).toBe('WRONG_PASSPHRASE')
  const again = await unlockDesk(river.folder, words, ports)
  expect(entryOf(again, 'C-1')).toEqual(before)
  again.close()
})

test('an older bundle, another office’s and another round’s are refused and change nothing', async () => {
  const river = await riverDesk()
  scoreSome(river.desk())
  const older = join(river.office.root, 'older.jurybox')
  await copyFile(river.office.bundle, older)
  await river.build()
  await river.carry()
  const names = await lasting(river.folder)
  await copyFile(older, river.office.bundle)
  expect(await refusal(river.carry())).toBe('BUNDLE_OLDER')

  await replaceIn(river, 'prize.yaml', 'number: 1', 'number: 2')
  const slips = await river.build()
  expect(await refusal(river.carry(slips[0]?.passphrase ?? '', river.words))).toBe(
    'DESK_OF_ANOTHER',
  )

  const stranger = await openTestOffice()
  const built = await stranger.handlers['office.build']({ out: river.office.bundle }, quiet)
  const strange = built.slips[0]?.passphrase ?? ''
  expect(await refusal(river.carry(strange, river.words))).toBe('DESK_OTHER_OFFICE')
  expect(await lasting(river.folder)).toEqual(names)
})

/** The files of a desk that is closed, but for its snapshots. */
async function lasting(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => !/snapshot$|-wal$/.test(name))
}
