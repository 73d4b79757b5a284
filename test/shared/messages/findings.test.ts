import { expect, test } from 'vitest'
import { findingsEn } from '../../../shared/messages/findings.en.ts'
import { findingsKo } from '../../../shared/messages/findings.ko.ts'

const placeholders = (sentence: string): readonly string[] =>
  [...new Set(sentence.match(/\{\w+\}/g) ?? [])].toSorted()

test('every Korean sentence names the same details as the English one', () => {
  const named = (sentences: Readonly<Record<string, string>>): object =>
    Object.fromEntries(Object.entries(sentences).map(([code, s]) => [code, placeholders(s)]))

  expect(named(findingsKo)).toEqual(named(findingsEn))
})

test('no sentence shouts and none has another brace than a detail', () => {
  const sentences = [...Object.values(findingsEn), ...Object.values(findingsKo)]

  expect(sentences.filter((s) => /!|[{}]/.test(s.replaceAll(/\{\w+\}/g, '')))).toEqual([])
})
