import type { OfficeJuror } from '../calls/jurorViews.ts'
import type { JurorId } from './ids.ts'
import type { Language } from './prize.ts'
import { topicsOf } from './topics.ts'
import { nextJurorId } from './nextJurorId.ts'

type Column = 'name' | 'email' | 'language' | 'expertise'
type Draft = Readonly<Record<Column, string>>

/** What a list that was pasted would add: `there` are those whose e-mail address is known already. */
export type JurorList = {
  readonly jurors: readonly OfficeJuror[]
  readonly there: readonly string[]
}

const headings: Readonly<Record<Column, readonly string[]>> = {
  name: ['name', 'juror', 'full name', '이름', '성명', '심사위원'],
  email: [
    'email',
    'e-mail',
    'mail',
    'email address',
    'e-mail address',
    '이메일',
    '전자우편',
    '메일',
  ],
  language: ['language', 'lang', '언어'],
  expertise: ['expertise', 'topics', 'topic', '주제', '전문 분야', '전문분야'],
}

const usualOrder: readonly Column[] = ['name', 'email', 'language', 'expertise']

/**
 * Reads rows copied from a spreadsheet or typed: cells between tabs, or between commas where there is no tab.
 * A first row of headings tells the columns; without one an address is told by its @.
 */
export function jurorList(text: string, known: readonly OfficeJuror[], usual: Language): JurorList {
  const rows = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.split(line.includes('\t') ? '\t' : ',').map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
  const columns = columnsOf(rows[0] ?? [])
  const drafts = (columns === null ? rows : rows.slice(1)).map((cells) => draftOf(cells, columns))
  const emails = new Set(known.map(({ email }) => email.toLowerCase()).filter(Boolean))
  const isThere = ({ email }: Draft): boolean => emails.has(email.toLowerCase())
  const named = drafts.filter(({ name }) => name !== '')
  const ids: JurorId[] = known.map(({ id }) => id)
  const jurors = named
    .filter((draft) => !isThere(draft))
    .map((draft) => {
      const id = nextJurorId(ids)
      ids.push(id)
      return jurorOf(id, draft, usual)
    })
  return { jurors, there: named.filter(isThere).map(({ name }) => name) }
}

/** Null when the row is no row of headings. */
function columnsOf(cells: readonly string[]): readonly (Column | null)[] | null {
  const found = cells.map(
    (cell) => usualOrder.find((column) => headings[column].includes(cell.toLowerCase())) ?? null,
  )
  return found.includes('name') ? found : null
}

function draftOf(cells: readonly string[], columns: readonly (Column | null)[] | null): Draft {
  const order = columns ?? orderOf(cells)
  const cellOf = (column: Column): string => cells[order.indexOf(column)] ?? ''
  return {
    name: cellOf('name'),
    email: cellOf('email'),
    language: cellOf('language'),
    expertise: cellOf('expertise'),
  }
}

/** The usual order, but the address stands where the @ is. */
function orderOf(cells: readonly string[]): readonly (Column | null)[] {
  const email = cells.findIndex((cell) => /^\S+@\S+$/.test(cell))
  if (email < 0) return ['name', null, 'language', 'expertise']
  const others: readonly Column[] = ['name', 'language', 'expertise']
  return others.toSpliced(email, 0, 'email')
}

function jurorOf(
  id: JurorId,
  { name, email, language, expertise }: Draft,
  usual: Language,
): OfficeJuror {
  return {
    id,
    name,
    email,
    language: languageOf(language) ?? usual,
    expertise: topicsOf(expertise),
  }
}

function languageOf(cell: string): Language | null {
  if (/^(ko|kor|korean|한국어|한글)$/i.test(cell)) return 'ko'
  return /^(en|eng|english|영어)$/i.test(cell) ? 'en' : null
}
