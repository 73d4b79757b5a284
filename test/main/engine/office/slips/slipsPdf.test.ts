import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { expect, test } from 'vitest'
import { slipsPdf } from '../../../../../main/engine/office/slips/slipsPdf.ts'
import type { SlipSheet } from '../../../../../main/engine/office/slips/slipSheet.ts'
import { JurorId, PrizeId } from '../../../../../shared/model/ids.ts'
import { drawnText } from './drawnText.ts'

const assets = join(import.meta.dirname, '../../../../../assets')

const english = 'legend-across-tornado-bulk-embark-ocean'
const korean = '손실-공책-연구-저것-추진-천둥'

function sheetOf(...names: readonly string[]): SlipSheet {
  const slips = names.map((name, index) => ({
    jurorId: JurorId.parse(`J${index + 1}`),
    name,
    passphrase: index === 1 ? korean : english,
  }))
  return {
    prize: {
      id: PrizeId.parse('river-prize'),
      title: 'River Prize',
      edition: '2026',
      round: { number: 1, title: 'First round' },
    },
    signer: ['abandon', 'obscure', 'absorb', 'frequent', 'wrestle', 'umbrella'],
    slips,
    languages: new Map([[JurorId.parse('J2'), 'ko']]),
  }
}

const seen = (text: string): string => text.replaceAll(' ', '')

test('each slip shows prize, number, name, six words and the words of the office key', async () => {
  const [page = ''] = await drawnText(await slipsPdf(sheetOf('Ngozi Okafor', '서지원'), assets))
  for (const text of [
    'River Prize2026 · First roundJurorJ1Ngozi Okafor',
    'Your six words1legend2across3tornado4bulk5embark6ocean',
    'The secretariat’s keyabandon obscure absorb frequent wrestle umbrella',
    '심사위원J2서지원',
    '여섯 단어1손실2공책3연구4저것5추진6천둥',
    '심사위원 번호를 고르고 여섯 단어를 띄어 입력해 주세요.',
  ])
    expect(page).toContain(seen(text))
})

test('the slip of a juror with a card says so, and has the words of the office key to compare', async () => {
  const sheet = sheetOf('Ngozi Okafor', '서지원')
  const slips = sheet.slips.map((slip) => ({ ...slip, passphrase: null }))
  const [page = ''] = await drawnText(await slipsPdf({ ...sheet, slips }, assets))
  for (const text of [
    'J1Ngozi Okafor',
    'The secretariat’s keyabandon obscure absorb frequent wrestle umbrella',
    'You open the bundle with your card',
    '카드로 심사 묶음을 엽니다',
  ])
    expect(page).toContain(seen(text))
  for (const word of [...english.split('-'), 'Your six words', '여섯 단어를 띄어'])
    expect(page).not.toContain(seen(word))
})

test('two slips share a page of A4', async () => {
  const document = await PDFDocument.load(await slipsPdf(sheetOf('A', 'B', 'C'), assets))
  expect(document.getPages().map((page) => page.getSize())).toEqual([
    { width: 595.28, height: 841.88 },
    { width: 595.28, height: 841.88 },
  ])
})

test('names in the letters of Europe and East Asia are drawn letter for letter', async () => {
  const names = [
    'Agnieszka Wrońska-Biel',
    'Lê Thị Hằng',
    'Παπαδόπουλος Γεώργιος',
    'Їжакевич Айгерім',
    '뷁쉡',
    '田中さくら',
    '王伟',
    'Olúṣẹ́gun',
  ]
  const pages = await drawnText(await slipsPdf(sheetOf(...names), assets))
  const drawn = pages.join('').normalize('NFC')
  expect(names.filter((name) => !drawn.includes(seen(name).normalize('NFC')))).toEqual([])
})

test.each(['ဇော်', 'ኣበበ (Abebe)', '🙂 Kim'])(
  'the name %s, which no font of ours draws, is left to be written by hand',
  async (name) => {
    const [page = ''] = await drawnText(await slipsPdf(sheetOf(name), assets))
    expect([page.includes('J1'), page.includes('Name'), page.includes('Kim')]).toEqual([
      true,
      true,
      false,
    ])
  },
)

test.each(['أحمد بن محمد', 'می‌خواهم ۱۲۳', 'דָּוִד', 'สมชาย น้ำ', 'श्रीमती कृष्णा'])(
  'the name %s is drawn in letters that join, as shapes',
  async (name) => {
    const [page = ''] = await drawnText(await slipsPdf(sheetOf(name), assets))
    expect([page.includes('J1'), page.includes('Name')]).toEqual([true, false])
  },
)

test('letters written as a base and a mark, and spaces of other kinds, are drawn as usual', async () => {
  const [page] = await drawnText(await slipsPdf(sheetOf('Ine\u0302s\u00A0Duarte\u200B'), assets))
  expect(page).toContain('InêsDuarte')
})

test('the same slips give the same bytes', async () => {
  const sheet = sheetOf('Ngozi Okafor', '서지원')
  expect(await slipsPdf(sheet, assets)).toEqual(await slipsPdf(sheet, assets))
})

test('only the letters that are used are in the file', async () => {
  expect((await slipsPdf(sheetOf('王伟', '서지원'), assets)).length).toBeLessThan(200_000)
})
