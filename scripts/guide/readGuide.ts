import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Guide, GuideBlock, GuidePage } from '../../shared/guide/guidePage.ts'
import type { Language } from '../../shared/model/prize.ts'
import { projectFolder } from '../project.ts'
import { type ParsedPage, parsePage, type PictureSize } from './parsePage.ts'
import { pngSize } from './pngSize.ts'

export const guideFolder = join(projectFolder, 'docs/guide')

/** The guide as it lies in docs/guide, in every language. */
export function readGuide(): Guide {
  return { en: readPages('en'), ko: readPages('ko') }
}

function readPages(language: Language): readonly GuidePage[] {
  const folder = join(guideFolder, language)
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) =>
      parsePage(file.slice(0, -'.md'.length), readFileSync(join(folder, file), 'utf8'), sizeOf),
    )
  return inOrder(pages)
}

/** A picture that has not been taken yet is left out. */
const sizeOf: PictureSize = (file) => {
  const path = join(guideFolder, 'images', file)
  return existsSync(path) ? pngSize(readFileSync(path)) : null
}

/** The index first, then the pages as it lists them, each with the heading it is listed below. */
function inOrder(pages: readonly ParsedPage[]): readonly GuidePage[] {
  const index = pages.find(({ name }) => name === 'index')
  const parts = new Map([['index', null], ...(index === undefined ? [] : listedIn(index))])
  const order = [...parts.keys()]
  const place = ({ name }: ParsedPage): number => {
    const at = order.indexOf(name)
    return at === -1 ? order.length : at
  }
  return pages
    .map((page) => ({ ...page, part: parts.get(page.name) ?? null }))
    .toSorted((a, b) => place(a) - place(b))
}

/** The pages to which the lists of the index lead, and the heading above each. */
function listedIn({ blocks }: ParsedPage): readonly (readonly [string, string | null])[] {
  let part: string | null = null
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') part = block.words.map(({ text }) => text).join('')
    return linkedFrom(block).map((page) => [page, part] as const)
  })
}

function linkedFrom(block: GuideBlock): readonly string[] {
  const words = block.kind === 'list' ? block.items.flat() : []
  return words.flatMap((span) => (span.kind === 'link' ? [span.page] : []))
}
