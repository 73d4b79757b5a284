import { createIntl } from 'react-intl'
import { expect, test } from 'vitest'
import { en } from '../../../renderer/messages/en.ts'
import { languages } from '../../../renderer/messages/languages.ts'

type Words = Readonly<Record<string, string>>

const { formatters } = createIntl({ locale: 'en' })

/** A message as the formatter reads it; one that cannot be read throws. */
function parts(text: string): readonly Part[] {
  return formatters.getMessageFormat(text, 'en').getAst()
}

type Part = ReturnType<ReturnType<typeof formatters.getMessageFormat>['getAst']>[number]

/** How the formatter marks plain words. */
const literal = parts('word')[0]?.type

/**
 * What a message asks for, also within its plurals: the names, with the kinds told apart by a
 * select and the numbers that have words of their own. Whether a number is counted with is the
 * language's affair: Korean has no plural.
 */
function asks(elements: readonly Part[]): readonly string[] {
  return elements.flatMap((element) => {
    if (!('value' in element) || element.type === literal) return []
    const { value: name } = element
    if (!('options' in element)) return [name]
    const isPlural = 'pluralType' in element
    const kinds = Object.keys(element.options).filter((kind) => !isPlural || kind.startsWith('='))
    const inner = Object.values(element.options).flatMap(({ value }) => asks(value))
    return [name, ...kinds.map((kind) => `${name} ${kind}`), ...inner]
  })
}

/** The plural categories that a message has words for. */
function counted(elements: readonly Part[]): readonly string[] {
  return elements.flatMap((element) => {
    if (!('options' in element)) return []
    const kinds = Object.keys(element.options).filter((kind) => !kind.startsWith('='))
    const inner = Object.values(element.options).flatMap(({ value }) => counted(value))
    return [...('pluralType' in element ? kinds : []), ...inner]
  })
}

const asked = (words: Words): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(words).map(([id, text]) => [id, [...new Set(asks(parts(text)))].toSorted()]),
  )

test('a message is told apart by its values, its kinds and its special numbers', () => {
  const { one, two, three } = asked({
    one: '{count, plural, =0 {none of {total}} one {#} other {# in all}}',
    two: '{kind, select, page {page} other {region}}',
    three: 'nothing',
  })
  expect([one, two, three]).toEqual([
    ['count', 'count =0', 'total'],
    ['kind', 'kind other', 'kind page'],
    [],
  ])
})

test.each(Object.entries(languages))('every message of %s can be formatted', (_, { words }) => {
  expect(Object.keys(asked(words))).toEqual(Object.keys(words))
})

test.each(Object.entries(languages))('%s counts only as the language does', (locale, { words }) => {
  const known = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  const strange = Object.entries(words).filter(([, text]) =>
    counted(parts(text)).some((kind) => !known.some((category) => category === kind)),
  )
  expect(strange).toEqual([])
})

test('every language asks for the same values as the English one', () => {
  expect(asked(languages.ko.words)).toEqual(asked(en))
})

test('nobody is shouted at and nothing is left untranslated by mistake', () => {
  const { words } = languages.ko
  const shouting = Object.values(languages).flatMap((language) =>
    Object.values(language.words).filter((text) => text.includes('!')),
  )
  const same = Object.entries(en).filter(
    ([id, text]) =>
      words[id as keyof typeof en] === text && /[a-z]{4}/.test(text.replaceAll(/\{[^}]*\}/g, '')),
  )

  expect(shouting).toEqual([])
  expect(same.map(([id]) => id)).toEqual(sameByIntent)
})

const sameByIntent = ['app.name', 'settings.language.en', 'settings.version']
