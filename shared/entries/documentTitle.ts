import type { RequiredDocument } from '../model/prize.ts'

const MAX_LETTERS = 300

/** What jurors read on a document's tab: the required document's title, else the file's name made readable. */
export function documentTitle(file: string, required: readonly RequiredDocument[]): string {
  const name = file.replace(/\.pdf$/i, '')
  const known = required.find(({ id }) => name.toLowerCase() === id)
  if (known !== undefined) return known.title
  const words = name.replace(/[-_]+/g, ' ').trim() || file
  const [first = '', ...rest] = Array.from(words).slice(0, MAX_LETTERS)
  return first.toUpperCase() + rest.join('')
}
