/** What a PDF says of itself besides its pages, each as `Key: value`, by the file's own keys. */
export type PdfMetadata = {
  /** Persons and organisations. */
  readonly names: readonly string[]
  /** Titles, programs, dates and whatever else. */
  readonly others: readonly string[]
}

const MAX_LETTERS = 120
const MAX_TOLD = 12

const standardKeys = [
  'Author',
  'Title',
  'Subject',
  'Keywords',
  'Creator',
  'Producer',
  'CreationDate',
  'ModDate',
] as const

/** Keys that name somebody, whatever stands before the colon of XMP. */
const namesSomebody =
  /^(?:author|company|manager|organi[sz]ation|lastmodifiedby|lastsavedby|publisher|contributor|rights|owner|reviewer)$/

type Told = readonly (readonly [key: string, value: unknown])[]

/** Reads the document information as pdf.js gives it, what is not of the standard in a map of its own, with the XMP block beside it; no value is told twice. */
export function metadataOf(info: Readonly<Record<string, unknown>>, xmp: Told): PdfMetadata {
  const own: unknown = info['Custom']
  const custom: Told = own instanceof Map ? [...(own as ReadonlyMap<string, unknown>)] : []
  const standard: Told = standardKeys.map((key) => [key, info[key]])
  const names = new Map<string, string>()
  const others = new Map<string, string>()
  for (const [key, value] of [...standard, ...custom, ...xmp]) {
    const text = textOf(value)
    if (text === '' || names.has(text) || others.has(text)) continue
    const group = namesWho(key) ? names : others
    group.set(text, `${key}: ${text}`)
  }
  return { names: told(names), others: told(others) }
}

function told(group: ReadonlyMap<string, string>): readonly string[] {
  return [...group.values()].slice(0, MAX_TOLD)
}

/** In XMP the creator is a person; in the document information it is a program. */
function namesWho(key: string): boolean {
  if (key === 'dc:creator') return true
  const [, last = key] = key.split(':')
  return namesSomebody.test(last.toLowerCase())
}

function textOf(value: unknown): string {
  const text = Array.isArray(value) ? value.filter(isString).join(', ') : value
  if (!isString(text)) return ''
  const plain = text.replaceAll('\0', '').replace(/\s+/g, ' ').toWellFormed().trim()
  return dayOf(plain).slice(0, MAX_LETTERS).toWellFormed()
}

/** PDF writes dates as D:20260630090000Z. */
function dayOf(text: string): string {
  return text.replace(/^D:(\d{4})(\d{2})(\d{2})\d*.*$/, '$1-$2-$3')
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}
