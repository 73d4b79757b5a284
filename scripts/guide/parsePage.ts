import { Lexer, type Token, type Tokens } from 'marked'
import type { GuideBlock, GuidePage, GuideSpan, GuideWords } from '../../shared/guide/guidePage.ts'

type Size = { readonly width: number; readonly height: number }

/** A page by itself: which part of the guide it belongs to is told by the index. */
export type ParsedPage = Omit<GuidePage, 'part'>

/** The size of a picture that a page names, or null when there is no such picture yet. */
export type PictureSize = (file: string) => Size | null

/**
 * A page of the guide as a tree that the window draws: no HTML, no address, nothing but words, keys,
 * links to other pages and pictures. Whatever else Markdown can say is refused.
 */
export function parsePage(name: string, markdown: string, sizeOf: PictureSize): ParsedPage {
  const [first, ...rest] = new Lexer()
    .lex(markdown)
    .filter(({ type }) => type !== 'space') as Tokens.Generic[]
  if (first?.type !== 'heading') throw new Error(`${name}: a page begins with its title`)
  const blocks = rest.flatMap((token) => blockOf(name, token, sizeOf))
  return { name, title: String(first['text']), blocks }
}

function blockOf(page: string, token: Tokens.Generic, sizeOf: PictureSize): readonly GuideBlock[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', words: wordsOf(page, token.tokens) }]
    case 'paragraph':
      return paragraphOf(page, token as Tokens.Paragraph, sizeOf)
    case 'list':
      return [listOf(page, token as Tokens.List)]
    case 'code':
      return [{ kind: 'commands', lines: commandsOf(page, String(token['text'])) }]
    case 'table':
      return [tableOf(page, token as Tokens.Table)]
    default:
      throw new Error(`${page}: a page holds no ${token.type}`)
  }
}

/** A paragraph that is one picture is a picture. */
function paragraphOf(
  page: string,
  { tokens }: Tokens.Paragraph,
  sizeOf: PictureSize,
): readonly GuideBlock[] {
  const [only, ...others] = tokens
  if (only?.type !== 'image' || others.length > 0)
    return [{ kind: 'paragraph', words: wordsOf(page, tokens) }]
  const { href, text } = only as Tokens.Image
  const file = /^\.\.\/images\/((?:en|ko)\/[a-z-]+\.png)$/.exec(href)?.[1]
  if (file === undefined) throw new Error(`${page}: ${href} is no picture of the guide`)
  const size = sizeOf(file)
  return size === null ? [] : [{ kind: 'picture', file: `guide/${file}`, words: text, ...size }]
}

function listOf(page: string, { ordered, items }: Tokens.List): GuideBlock {
  const words = items.map(({ tokens }) => {
    const [text, ...others] = tokens as Tokens.Generic[]
    if (text === undefined || others.length > 0) throw new Error(`${page}: lists hold words only`)
    return wordsOf(page, text.tokens)
  })
  return { kind: 'list', ordered, items: words }
}

function tableOf(page: string, { header, rows }: Tokens.Table): GuideBlock {
  return {
    kind: 'table',
    head: header.map(({ tokens }) => wordsOf(page, tokens)),
    rows: rows.map((row) => row.map(({ tokens }) => wordsOf(page, tokens))),
  }
}

function commandsOf(page: string, text: string): readonly string[] {
  const lines = text.split('\n')
  const other = lines.find((line) => !line.startsWith('jurybox '))
  if (other !== undefined) throw new Error(`${page}: “${other}” is no command of ours`)
  return lines
}

function wordsOf(page: string, tokens: readonly Token[] | undefined): GuideWords {
  return (tokens ?? []).map((token) => spanOf(page, token))
}

function spanOf(page: string, token: Token): GuideSpan {
  switch (token.type) {
    case 'text':
    case 'escape':
      return { kind: 'text', text: withoutMarks(page, plain(token as Tokens.Text)) }
    case 'strong':
      return { kind: 'strong', text: plain(token as Tokens.Strong) }
    case 'em':
      return { kind: 'emphasis', text: plain(token as Tokens.Em) }
    case 'codespan':
      return { kind: 'key', text: plain(token as Tokens.Codespan) }
    case 'link':
      return linkOf(page, token as Tokens.Link)
    default:
      throw new Error(`${page}: a sentence holds no ${token.type}`)
  }
}

function linkOf(page: string, link: Tokens.Link): GuideSpan {
  const target = /^([a-z-]+)\.md$/.exec(link.href)?.[1]
  if (target === undefined) throw new Error(`${page}: ${link.href} is no page of the guide`)
  return { kind: 'link', text: plain(link), page: target }
}

/** Markdown leaves stars standing where a word ends in a sign and a letter follows, as in Korean. */
function withoutMarks(page: string, text: string): string {
  if (/[*`]/.test(text)) throw new Error(`${page}: a mark was not understood in “${text}”`)
  return text
}

function plain({ text }: { readonly text: string }): string {
  return text.replaceAll(/\s*\n\s*/g, ' ')
}
