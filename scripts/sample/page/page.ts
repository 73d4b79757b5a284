import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { escaped } from '../draw/svg.ts'
import type { Setting } from './block.ts'
import { contents, type Heading, type HeadingPages } from './contents.ts'
import { labelOf } from './feet.ts'
import { bodyOf, chaptersMark, contentsMark } from './markdown.ts'

export type Page = { readonly html: string; readonly headings: readonly Heading[] }

/** A whole document in HTML, ready to be printed. `pages` fills the list of contents. */
export async function pageOf(text: string, setting: Setting, pages: HeadingPages): Promise<Page> {
  const { entry, document, language } = setting
  const style = await readFile(join(import.meta.dirname, 'print.css'), 'utf8')
  const { html, headings } = bodyOf(text, setting)
  const labels = pages.map((page) => labelOf(page - 1, document.labels ?? 0))
  const body = html
    .replace(contentsMark, () => contents(headings, labels, 2, language))
    .replace(chaptersMark, () => contents(headings, labels, 1, language))
  const classes = [
    document.type ?? entry.type,
    document.landscape ? 'landscape' : '',
    document.flow ? 'flow' : '',
    document.paper,
  ]
  return {
    headings,
    html: `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>${escaped(document.title)}</title>
<style>${style}:root{--accent:${entry.accent}}@page{size:${document.paper}${document.landscape ? ' landscape' : ''}}</style></head>
<body class="${classes.join(' ')}">${body}</body></html>`,
  }
}
