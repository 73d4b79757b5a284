import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CardWish } from '../../../../../main/engine/card/makeCard.ts'
import { readPrizeFolder } from '../../../../../main/engine/office/prizeFolder/readPrizeFolder.ts'
import { JurorId } from '../../../../../shared/model/ids.ts'
import { madeCard } from '../../../../support/ownCard.ts'
import { temporaryFolder } from '../../../../support/temporaryFolder.ts'
import { testPorts } from '../../../../support/testPorts.ts'
import { soundPrize, writeFiles, type Files } from '../prizeFixture.ts'

async function cardOf(wish: Partial<CardWish> = {}): Promise<Buffer> {
  return (await madeCard(testPorts(await temporaryFolder()), wish)).file
}

/** What is found when J03, Ada Kim, has a card; and whether the card can be used. */
async function found(cell: string, files: Files = {}, more = ''): Promise<readonly string[]> {
  const folder = await temporaryFolder()
  const table = `id,name,email,language,card\nJ03,Ada Kim,,en,${cell}\n${more}`
  await writeFiles(folder, {
    ...soundPrize,
    ...files,
    'jurors.csv': table,
    'conflicts.csv': 'juror,entry\n',
  })
  await symlink('J03.jurycard', join(folder, 'cards', 'link.jurycard')).catch(() => undefined)
  const read = await readPrizeFolder(folder, 0)
  if (read.prize === null) throw new Error('the prize is sound')
  const used = read.jurors.filter(({ card }) => card !== null).map(({ id }) => `${id} has a card`)
  const cards = read.findings.filter(({ code }) => code.startsWith('CARD_'))
  return [...used, ...cards.map(({ severity, line, code }) => `${severity} ${line} ${code}`)]
}

async function there(): Promise<Files> {
  return { 'cards/J03.jurycard': await cardOf() }
}

test('a sound card in the folder is used, whichever way its path is written', async () => {
  expect(await found('cards/J03.jurycard', await there())).toEqual(['J03 has a card'])
  expect(await found('cards\\J03.jurycard', await there())).toEqual(['J03 has a card'])
  expect(await found('ada.jurycard', { 'ada.jurycard': await cardOf() })).toEqual([
    'J03 has a card',
  ])
})

test('a card that is not there, or not in the folder, is told', async () => {
  expect(await found('cards/no.jurycard', await there())).toEqual(['error 2 CARD_MISSING'])
  expect(await found('cards/link.jurycard', await there())).toEqual(['error 2 CARD_MISSING'])
  expect(await found('cards', await there())).toEqual(['error 2 CARD_MISSING'])
  for (const outside of ['../x.jurycard', '/etc/passwd', 'C:\\x.jurycard', './x', 'cards//x'])
    expect([outside, await found(outside, await there())]).toEqual([
      outside,
      ['error 2 CARD_NAME_WRONG'],
    ])
})

test('a card that is damaged, or was changed, is told', async () => {
  const changed = Buffer.concat([(await cardOf()).subarray(0, -3), Buffer.from('AAA')])
  expect(await found('x', { x: 'rubbish' })).toEqual(['error 2 CARD_DAMAGED'])
  expect(await found('x', { x: Buffer.alloc(2_000_000) })).toEqual(['error 2 CARD_DAMAGED'])
  expect(await found('x', { x: changed })).toEqual(['error 2 CARD_SIGNATURE'])
})

test('a card stands at one juror only', async () => {
  const again = 'J04,Ada Kim,,en,copy.jurycard\n'
  const card = await cardOf()
  const files = { 'cards/J03.jurycard': card, 'copy.jurycard': card }
  expect(await found('cards/J03.jurycard', files, again)).toEqual([
    'J03 has a card',
    'error 3 CARD_TWICE',
  ])
})

test('a card that names somebody else is used, and told', async () => {
  const wishes: readonly [Partial<CardWish>, readonly string[]][] = [
    [{ jurorId: JurorId.parse('J02') }, ['warning 2 CARD_OTHER_NUMBER']],
    [{ jurorId: JurorId.parse('J03'), name: 'Bo Lund' }, ['warning 2 CARD_OTHER_NAME']],
    [{ name: ' ada  KIM' }, []],
  ]
  for (const [wish, told] of wishes)
    expect(await found('x', { x: await cardOf(wish) })).toEqual(['J03 has a card', ...told])
})
