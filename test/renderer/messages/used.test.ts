import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { en } from '../../../renderer/messages/en.ts'
import { errorsEn } from '../../../shared/messages/errors.en.ts'
import { findingsEn } from '../../../shared/messages/findings.en.ts'
import { plotsEn } from '../../../shared/messages/plots.en.ts'
import { menuWords } from '../../../shared/messages/menu.ts'
import { stringsIn, unusedKeys } from './usedMessages.ts'

const root = join(import.meta.dirname, '../../..')

function stringsOf(pattern: string): readonly RegExp[] {
  const files = globSync(pattern, { cwd: root }).filter((file) => !/messages[./\\]/.test(file))
  return files.flatMap((file) => stringsIn(file, readFileSync(join(root, file), 'utf8')))
}

test('every message of the window is asked for somewhere', () => {
  expect(unusedKeys(Object.keys(en), stringsOf('renderer/**/*.{ts,tsx}'))).toEqual([])
})

test('every error and every finding that has a sentence can happen', () => {
  const strings = stringsOf('{main,renderer,shared/calls,shared/format,shared/model}/**/*.{ts,tsx}')
  expect(unusedKeys([...Object.keys(errorsEn), ...Object.keys(findingsEn)], strings)).toEqual([])
})

test('every word of the plots is drawn somewhere', () => {
  expect(unusedKeys(Object.keys(plotsEn), stringsOf('shared/plots/*.ts'))).toEqual([])
})

test('every word of the menu is in the menu', () => {
  const menu = readFileSync(join(root, 'main/shell/menu.ts'), 'utf8')
  const missing = Object.keys(menuWords.en).filter((key) => !menu.includes(`words.${key}`))
  expect(missing).toEqual([])
})

test('a message that nothing asks for is seen, one asked for by a template is not', () => {
  const source = "words('a.one'); words(`a.${kind}.body`)"
  expect(unusedKeys(['a.one', 'a.two', 'a.x.body'], stringsIn('planted.ts', source))).toEqual([
    'a.two',
  ])
})
