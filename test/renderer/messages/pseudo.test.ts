import { expect, test } from 'vitest'
import { en } from '../../../renderer/messages/en.ts'
import { languages } from '../../../renderer/messages/languages.ts'
import { pseudoLanguage, pseudoText } from '../../../renderer/messages/pseudo.ts'

test('a message is accented, bracketed and two fifths longer', () => {
  const text = 'Sign and export'
  expect(pseudoText(text)).toBe('⟦Šîîĝñ ààñď ééxpõõŕť··⟧')
  expect(pseudoText(text).length).toBeGreaterThanOrEqual(text.length * 1.4)
})

test('values and plurals are left to the formatter, their words are dressed', () => {
  expect(pseudoText('{done} of {count, plural, =0 {no file} one {# file} other {# files}}')).toBe(
    '⟦{done} õõf {count, plural, =0 {ñõõ fîîĺéé} one {# fîîĺéé·} other {# fîîĺééš·}}⟧',
  )
})

test('every message and sentence is dressed, with the same keys', () => {
  const { direction, words, errors, findings, plots } = pseudoLanguage(languages.en, 'rtl')
  const bare = [words, errors, findings, plots].flatMap((texts) => Object.values(texts))
  expect(Object.keys(words)).toEqual(Object.keys(en))
  expect(bare.filter((text) => !/^⟦.*⟧$/s.test(text))).toEqual([])
  expect(direction).toBe('rtl')
})
