import { expect, test } from 'vitest'
import { errorsEn } from '../../../shared/messages/errors.en.ts'
import { errorsKo } from '../../../shared/messages/errors.ko.ts'
import { fillSentence } from '../../../shared/messages/fillSentence.ts'

const placeholders = (sentence: string): readonly string[] =>
  [...new Set(sentence.match(/\{\w+\}/g) ?? [])].toSorted()

test('every Korean sentence names the same details as the English one', () => {
  const named = (sentences: Readonly<Record<string, string>>): object =>
    Object.fromEntries(Object.entries(sentences).map(([code, s]) => [code, placeholders(s)]))

  expect(named(errorsKo)).toEqual(named(errorsEn))
})

test('no sentence shouts and none has another brace than a detail', () => {
  const sentences = [...Object.values(errorsEn), ...Object.values(errorsKo)]

  expect(sentences.filter((s) => /!|[{}]/.test(s.replaceAll(/\{\w+\}/g, '')))).toEqual([])
})

test('a sentence is filled with its details, also when a detail looks like a placeholder', () => {
  expect(fillSentence('“{file}” has {count} of {other}', { file: '{count}.pdf', count: 2 })).toBe(
    '“{count}.pdf” has 2 of {other}',
  )
})
