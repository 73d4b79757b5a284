import { Marked } from 'marked'
import { parse } from 'yaml'
import type { Setting } from './block.ts'
import { blocks } from './blocks.ts'
import type { Heading } from './contents.ts'

/** The HTML of a text. A block `contents` or `chapters` is left as a mark, to be filled when pages are known. */
export type Body = { readonly html: string; readonly headings: readonly Heading[] }

export const contentsMark = '<!--contents-->'
export const chaptersMark = '<!--chapters-->'

/**
 * Markdown with fenced blocks: the word after the fence names what to draw (page/blocks.ts), YAML
 * inside says how. A paragraph that begins with `Table:` is the caption of the table below it.
 */
export function bodyOf(text: string, setting: Setting): Body {
  const headings: Heading[] = []
  const marked = new Marked({
    renderer: {
      code: ({ lang, text: content }) => blockHtml(lang ?? '', content, setting, headings),
      heading({ tokens, depth }) {
        return headingHtml(this.parser.parseInline(tokens), depth, headings)
      },
      paragraph({ tokens, text: source }) {
        const html = this.parser.parseInline(tokens)
        return source.startsWith('Table: ')
          ? `<p class="table-caption">${html.slice('Table: '.length)}</p>`
          : `<p>${html}</p>`
      },
    },
  })
  return { html: marked.parse(text, { async: false }), headings }
}

function blockHtml(name: string, content: string, setting: Setting, headings: Heading[]): string {
  if (name === 'contents') return contentsMark
  if (name === 'chapters') return chaptersMark
  const block = blocks[name]
  if (block === undefined)
    throw new Error(`${setting.document.source}: no block is called ${name}.`)
  const html = block(withoutNull(parse(content)), setting)
  return html.replaceAll(/<h([12])>(.*?)<\/h\1>/g, (_, depth: string, inside: string) =>
    headingHtml(inside, Number(depth), headings),
  )
}

/** An empty block is one without settings. */
function withoutNull(content: unknown): unknown {
  return content ?? {}
}

/** Chapters and sections are numbered for the list of contents; what is smaller is not listed. */
function headingHtml(html: string, depth: number, headings: Heading[]): string {
  if (depth !== 1 && depth !== 2) return `<h${depth}>${html}</h${depth}>`
  const id = `h${headings.length}`
  headings.push({ text: plain(html), level: depth })
  return `<h${depth} id="${id}">${html}</h${depth}>`
}

function plain(html: string): string {
  const text = html.replaceAll(/<[^>]+>/g, '')
  return text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"')
}
