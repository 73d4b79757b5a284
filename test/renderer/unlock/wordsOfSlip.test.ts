import { expect, test } from 'vitest'
import {
  completions,
  passphraseOf,
  typedWords,
  withWord,
  wordCount,
} from '../../../renderer/unlock/wordsOfSlip.ts'

test('words may be parted by spaces or by the hyphens of the slip, in any case', () => {
  expect(
    ['army van', 'Army-van', ' army   van'].map((text) => wordCount(typedWords(text))),
  ).toEqual([2, 2, 2])
})

test('a finished word that no slip has is named; the one being typed is not', () => {
  expect(typedWords('army flod van de')).toEqual({
    finished: ['army', 'flod', 'van'],
    begun: 'de',
    unknown: ['flod'],
  })
})

test('completion waits for two letters and is silent once the word is whole', () => {
  expect([completions('d', 9), completions('defen', 9), completions('defense', 9)]).toEqual([
    [],
    ['defense'],
    [],
  ])
})

test('Korean slips complete from the first syllable', () => {
  expect(completions('미용', 9)).toEqual(['미용실'])
  expect(wordCount(typedWords('저곳-발견-잔뜩-미용실-얼핏-직원'))).toBe(6)
})

test('a chosen word takes the place of what was begun', () => {
  expect([withWord('army va', 'van'), withWord('army-va', 'van')]).toEqual([
    'army van ',
    'army-van ',
  ])
})

test('the last word is completed only when a single one fits', () => {
  expect([passphraseOf('army van defen'), passphraseOf('army va')]).toEqual([
    'army van defense',
    'army va',
  ])
})
