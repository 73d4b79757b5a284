import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Guide, GuidePage } from '../../shared/guide/guidePage.ts'
import type { Language } from '../../shared/model/prize.ts'
import { projectFolder } from '../project.ts'
import { parsePage, type PictureSize } from './parsePage.ts'
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

/** The index first, then the pages as it lists them. */
function inOrder(pages: readonly GuidePage[]): readonly GuidePage[] {
  const index = pages.find(({ name }) => name === 'index')
  const order = ['index', ...(index === undefined ? [] : linkedFrom(index))]
  const place = ({ name }: GuidePage): number => {
    const at = order.indexOf(name)
    return at === -1 ? order.length : at
  }
  return pages.toSorted((a, b) => place(a) - place(b))
}

function linkedFrom({ blocks }: GuidePage): readonly string[] {
  return blocks
    .flatMap((block) => (block.kind === 'list' ? block.items.flat() : []))
    .flatMap((span) => (span.kind === 'link' ? [span.page] : []))
}
