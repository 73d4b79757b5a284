import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { en } from '../../../renderer/messages/en.ts'
import { hardCodedWords } from './hardCodedWords.ts'

const root = join(import.meta.dirname, '../../..')
const isMessage = (text: string): boolean => Object.hasOwn(en, text)

function wordsOf(file: string): readonly string[] {
  return hardCodedWords(file, readFileSync(join(root, file), 'utf8'), isMessage)
}

test('no word that a person sees or hears is written into a component', () => {
  const files = globSync('renderer/**/*.{ts,tsx}', { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !/messages[./]/.test(file))
  const found = files.flatMap((file) => wordsOf(file).map((text) => `${file}: ${text}`))

  expect(files.length, 'the test must see the sources').toBeGreaterThan(250)
  expect(found).toEqual([])
})

test.each([
  ['text', '<p>Nothing here</p>', 'Nothing here'],
  ['Korean text', '<p>없음</p>', '없음'],
  ['text in braces', "<p>{'Nothing'}</p>", 'Nothing'],
  ['a text chosen', "<p>{open ? 'Hide' : words('action.show')}</p>", 'Hide'],
  ['a text around a value', '<p>{`${count} of many`}</p>', 'of many'],
  ['a name for a screen reader', '<button aria-label="close" />', 'close'],
  ['a tooltip', "<a title={shut ? 'open' : undefined} />", 'open'],
  ['a placeholder', '<input placeholder="filter" />', 'filter'],
  ['a sentence in any attribute', '<Panel said="Not found yet" />', 'Not found yet'],
  ['a column’s title', "const columns = [{ id: 'city', title: 'City' }]", 'City'],
  ['a text put in place', "element.textContent = 'Page'", 'Page'],
  ['an attribute put in place', "element.setAttribute('aria-label', 'Page')", 'Page'],
  ['a toast', "useToasts.getState().said('Copied')", 'Copied'],
])('%s is seen', (_, source, expected) => {
  expect(hardCodedWords('planted.tsx', source, isMessage)).toEqual([expected])
})

test('words asked for, identifiers and signs are let through', () => {
  const source = `<Field className="field wide" kind="primary" title={words('action.close')} keys="Esc">
    {words('action.show')} · {count} / {'–'}
  </Field>`
  expect(hardCodedWords('sound.tsx', source, isMessage)).toEqual([])
})
