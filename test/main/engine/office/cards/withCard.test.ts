import { expect, test } from 'vitest'
import { withCard } from '../../../../../main/engine/office/cards/withCard.ts'

const card = 'cards/J02.jurycard'

test('only the card of the juror changes', () => {
  const text = 'id,name,email,language,card\nJ01,Ada,,en,a\nJ02,Bo,,en,\nJ03,Cy,,,\n'
  expect(withCard(text, 'J02', card)).toBe(text.replace('J02,Bo,,en,', `J02,Bo,,en,${card}`))
  expect(withCard(text, 'J01', '')).toBe(text.replace('en,a', 'en,'))
})

test('mark, line ends, separators, quotes and white space stay as they were', () => {
  const text = '\uFEFFname ;"card"; ID\r\n"Kim; ""A""\r\nMinseo";  x  ; J02 \r\n\r\nBo;"y";J03'
  expect(withCard(text, 'J02', card)).toBe(text.replace('  x  ', card))
  expect(withCard(text, 'J03', card)).toBe(text.replace('"y"', card))
})

test('a table without the column gets it as its last', () => {
  const text = 'id,name\r\nJ01,Ada\r\nJ02,"Bo, B."\r\n'
  const changed = `id,name,card\r\nJ01,Ada,\r\nJ02,"Bo, B.",${card}\r\n`
  expect(withCard(text, 'J02', card)).toBe(changed)
})

test('a juror who is not in the table changes nothing', () => {
  expect(withCard('id,name,card\nJ01,Ada,\n', 'J02', card)).toBeNull()
  expect(withCard('', 'J02', card)).toBeNull()
  expect(withCard('name\nJ02\n', 'J02', card)).toBeNull()
})
