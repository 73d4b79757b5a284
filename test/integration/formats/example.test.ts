import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cardWords, readCard } from '../../../main/engine/card/cardFile.ts'
import { enrolDesk } from '../../../main/engine/desk/enrol.ts'
import { readDesk } from '../../../main/engine/desk/readDesk.ts'
import { exportSheetTable } from '../../../main/engine/desk/sheetTable/exportSheetTable.ts'
import { importSheetTable } from '../../../main/engine/desk/sheetTable/importSheetTable.ts'
import { openScoreFile } from '../../../main/engine/office/collect/openScoreFile.ts'
import { exampleFolder, slipOf } from '../../../scripts/formats/workedExample.ts'
import { quietContext } from '../../support/contexts.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { testPorts } from '../../support/testPorts.ts'

const inExample = (name: string): string => join(exampleFolder, name)

test('a bundle of version 1 that was made once opens for ever', async () => {
  const home = await temporaryFolder()
  const enrolment = {
    path: inExample('bench.jurybox'),
    jurorId: 'J01',
    passphrase: await slipOf('J01'),
    folder: join(home, 'desk'),
  }
  const desk = await enrolDesk(enrolment, testPorts(home), quietContext())
  const { prize, entries } = readDesk(desk)
  await importSheetTable(desk, inExample('sheets.csv'))
  await exportSheetTable(desk, join(home, 'sheets.csv'))
  desk.close()

  expect([prize.id, ...entries.map(({ entry, keyHeld }) => `${entry.code} ${keyHeld}`)]).toEqual([
    'bench-prize',
    'HC-1 true',
    'HC-2 false',
  ])
  expect(await readFile(join(home, 'sheets.csv'), 'utf8')).toContain('HC-1,comfort/seat,4.5,')
})

test('a score file of version 1 that was made once is read for ever', async () => {
  const identity = (await readFile(inExample('office-identity.txt'), 'utf8')).trim()
  const file = await readFile(inExample('J01.juryscore'))
  const { scores, tracker } = await openScoreFile(file, 'J01.juryscore', identity)
  const exported: unknown = JSON.parse(await readFile(inExample('export.json'), 'utf8'))
  expect({ revision: scores.revision, tracker, sheets: scores.sheets.length }).toEqual({
    ...(exported as object), // what the example's own export said
    file: undefined,
  })
  expect(scores.sheets.map(({ entryCode, state }) => [entryCode, state])).toEqual([
    ['HC-1', 'scored'],
    ['HC-2', 'recused'],
  ])
})

test('a card of version 1 that was made once is read for ever', async () => {
  const file = await readFile(inExample('J02.jurycard'))
  const card = await readCard(file, 'J02.jurycard')
  expect([card.name, card.jurorId, cardWords(card).join(' ')]).toEqual([
    'Bo Example',
    'J02',
    'original pet virtual pet silly turn',
  ])
})
