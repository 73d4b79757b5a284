import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createIntl } from 'react-intl'
import { describe, expect, test } from 'vitest'
import { keySections } from '../../renderer/components/KeyHelp.tsx'
import { commands } from '../../main/cli/commands.ts'
import { languages } from '../../renderer/messages/languages.ts'
import { pageAbout } from '../../renderer/state/guide.ts'
import { firstPlace, OfficePlace } from '../../renderer/state/officeRoute.ts'
import { guideFolder, readGuide } from '../../scripts/guide/readGuide.ts'
import type { GuideBlock, GuidePage, GuideSpan } from '../../shared/guide/guidePage.ts'
import { menuWords } from '../../shared/messages/menu.ts'

const guide = readGuide()
const spoken = ['en', 'ko'] as const

function spansOf(block: GuideBlock): readonly GuideSpan[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.words
    case 'list':
      return block.items.flat()
    case 'table':
      return [...block.head.flat(), ...block.rows.flat(2)]
    case 'picture':
    case 'commands':
      return []
  }
}

type Said = { readonly page: string; readonly span: GuideSpan }

const said = (pages: readonly GuidePage[]): readonly Said[] =>
  pages.flatMap(({ name, blocks }) => blocks.flatMap(spansOf).map((span) => ({ page: name, span })))

const textsOf = (pages: readonly GuidePage[], kind: GuideSpan['kind']): readonly string[] =>
  said(pages)
    .filter(({ span }) => span.kind === kind)
    .map(({ span }) => span.text)

const { formatters } = createIntl({ locale: 'en' })
type Part = ReturnType<ReturnType<typeof formatters.getMessageFormat>['getAst']>[number]
const [literal] = formatters.getMessageFormat('word', 'en').getAst()

/** A message with anything in the place of its values, as a pattern. */
function pattern(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.type === literal?.type && 'value' in part) return escaped(part.value)
      if ('options' in part)
        return `(?:${Object.values(part.options)
          .map(({ value }) => pattern(value))
          .join('|')})`
      return '.+'
    })
    .join('')
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

const nothingButValues = /^(?:\.\+| |·|\\\(|\\\)|%|\/|:|,)*$/

function knownWords(language: (typeof spoken)[number]): RegExp {
  const messages = Object.values(languages[language].words)
    .map((text) => pattern(formatters.getMessageFormat(text, language).getAst()))
    .filter((one) => !nothingButValues.test(one))
  const menu = Object.values(menuWords[language]).map(escaped)
  return new RegExp(`^(?:${[...messages, ...menu].join('|')})$`, 'u')
}

/** Keys as the key help has them, the lines with their words. */
const keyLines = keySections.flatMap(({ lines }) => lines)
const keys = new Set(keyLines.flatMap((line) => line.keys))

test('the guide has the same pages in every language, and the index leads to each', () => {
  const names = (pages: readonly GuidePage[]): readonly string[] => pages.map(({ name }) => name)
  expect(names(guide.ko)).toEqual(names(guide.en))
  for (const language of spoken) {
    const [index, ...others] = guide[language]
    const linked = index === undefined ? [] : said([index]).flatMap(linkOf)
    expect(index?.name).toBe('index')
    expect(linked).toEqual(names(others))
  }
})

test('every step of the office has its page in the part for the secretariat', () => {
  const sections = OfficePlace.options.flatMap(({ shape: { section } }) =>
    'options' in section ? section.options : [section.value],
  )
  const parts = [...new Set(guide.en.map(({ part }) => part))]
  const pages = new Map(guide.en.map(({ name, part }) => [name, part]))
  expect(parts).toHaveLength(3)
  for (const section of sections) {
    const page = pageAbout({ screen: 'office', place: firstPlace(section) })
    expect([page, pages.get(page)]).toEqual([page, parts[2]])
  }
})

function linkOf({ span }: Said): readonly string[] {
  return span.kind === 'link' ? [span.page] : []
}

describe.each(spoken)('the guide in %s', (language) => {
  const pages = guide[language]

  test('links only to pages that are there', () => {
    const names = new Set(pages.map(({ name }) => name))
    expect(
      said(pages)
        .flatMap(linkOf)
        .filter((page) => !names.has(page)),
    ).toEqual([])
  })

  test('shows every picture that was taken for it, and no other', () => {
    const folder = join(guideFolder, language)
    const named = readdirSync(folder).flatMap((file) =>
      Array.from(
        readFileSync(join(folder, file), 'utf8').matchAll(/\]\(\.\.\/images\/(.+?)\)/g),
        ([, picture = '']) => picture,
      ),
    )
    expect(named.filter((file) => !existsSync(join(guideFolder, 'images', file)))).toEqual([])
    const taken = readdirSync(join(guideFolder, 'images', language))
    expect(
      taken.map((file) => `${language}/${file}`).filter((file) => !named.includes(file)),
    ).toEqual([])
    expect(named.every((file) => file.startsWith(`${language}/`))).toBe(true)
  })

  test('says the words of the screens as the screens say them', () => {
    const known = knownWords(language)
    const quoted = textsOf(pages, 'strong')
    expect(quoted.length).toBeGreaterThan(40)
    expect(quoted.filter((text) => !known.test(text))).toEqual([])
    expect(known.test('A button that nobody has made')).toBe(false)
  })

  test('names only keys that the key help has', () => {
    expect(textsOf(pages, 'key').filter((key) => !keys.has(key))).toEqual([])
  })

  test('writes commands that the program has, with options that they take', () => {
    const lines = pages
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'commands' ? block.lines : []))
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.filter((line) => !isCommand(line))).toEqual([])
    expect(isCommand('jurybox assign prize --per-juror 3')).toBe(false)
  })

  // With `vitest run test/docs -u` the table is written anew.
  test('lists all keys with the words of the key help', async () => {
    const file = join(guideFolder, language, 'keys.md')
    const [intro = ''] = /^.*?\| --- \| --- \|\n/s.exec(readFileSync(file, 'utf8')) ?? []
    await expect(`${intro}${keyTable(language)}`).toMatchFileSnapshot(file)
  })
})

function isCommand(line: string): boolean {
  const called = [...commands].find(([name]) => line.startsWith(`jurybox ${name} `))
  const options = Array.from(line.matchAll(/ --([a-z-]+)/g), ([, option = '']) => option)
  return called !== undefined && options.every((option) => option in called[1].options)
}

function keyTable(language: (typeof spoken)[number]): string {
  const { words } = languages[language]
  const lines = keyLines.map(({ keys: pressed, does }) => {
    const shown = pressed.map((key) => (key === '…' ? key : `\`${key}\``)).join(' ')
    return `| ${shown} | ${words[does]} |`
  })
  return [...lines, ''].join('\n')
}
