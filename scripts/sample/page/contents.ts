import { escaped } from '../draw/svg.ts'
import type { Language } from '../entryText.ts'

export type Heading = { readonly text: string; readonly level: 1 | 2 }

/** Page of each heading, counted from 1, by its place among the headings; empty before the first printing. */
export type HeadingPages = readonly number[]

const words: Readonly<Record<Language, string>> = {
  en: 'Contents',
  ko: '차례',
  ja: '目次',
  ar: 'المحتويات',
  ru: 'Содержание',
}

/** The list of chapters, and of sections with `depth` 2, with the labels of their pages. */
export function contents(
  headings: readonly Heading[],
  labels: readonly string[],
  depth: 1 | 2,
  language: Language,
): string {
  const lines = headings.map(({ text, level }, position) =>
    level > depth
      ? ''
      : `<p class="level-${level}"><a href="#h${position}">${escaped(text)}</a><span class="dots"></span><span>${labels[position] ?? '00'}</span></p>`,
  )
  return `<nav class="contents depth-${depth}"><p class="contents-title">${words[language]}</p>${lines.join('')}</nav>`
}
