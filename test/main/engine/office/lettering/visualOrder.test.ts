import { expect, test } from 'vitest'
import {
  turnedRound,
  visualOrder,
} from '../../../../../main/engine/office/lettering/visualOrder.ts'

/** The pieces from the left, those that run to the left marked. */
function drawn(text: string): readonly string[] {
  return visualOrder(text).map(({ text: piece, rightToLeft }) =>
    rightToLeft ? `<${piece}` : piece,
  )
}

test('a name in one direction is one piece', () => {
  expect(drawn('Ngozi Okafor 2')).toEqual(['Ngozi Okafor 2'])
  expect(drawn('أحمد الشيخ')).toEqual(['<أحمد الشيخ'])
  expect(drawn('אחמד (שיח)')).toEqual(['<אחמד (שיח)'])
})

test('a line runs as its first letter does, and the other pieces stand in it', () => {
  expect(drawn('Dr. أحمد الشيخ, Riyadh')).toEqual(['Dr. ', '<أحمد الشيخ', ', Riyadh'])
  expect(drawn('أحمد, Riyadh (KSA)')).toEqual(['<)', 'Riyadh (KSA', '<أحمد, '])
})

test('numbers run to the right, also after letters that run to the left', () => {
  expect(drawn('أحمد 2026')).toEqual(['2026', '<أحمد '])
  expect(drawn('أحمد ۱۲۳, Tehran')).toEqual(['Tehran', '<, ', '۱۲۳', '<أحمد '])
  expect(drawn('أحمد 1,250.5')).toEqual(['1,250.5', '<أحمد '])
  expect(drawn('City أحمد 2026')).toEqual(['City ', '2026', '<أحمد '])
})

test('a mark goes with the letter it stands on', () => {
  expect(drawn('Kim أحمدٌ')).toEqual(['Kim ', '<أحمدٌ'])
})

test('brackets that are turned round still open and close', () => {
  expect(turnedRound(' (a]')).toBe('[a) ')
})
