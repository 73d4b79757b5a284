import type { CategoryId } from '../model/ids.ts'
import { EntryCode } from '../model/ids.ts'
import type { Category } from '../model/prize.ts'

type Taken = { readonly code: string; readonly categoryId: CategoryId }
type Pattern = { readonly prefix: string; readonly width: number; readonly last: number }

/** Gives codes to new entries of a category: each call the next one, in the manner of those that are there. */
export type CodeMaker = {
  readonly next: (categoryId: CategoryId) => EntryCode
  /** Nobody gets this code any more. */
  readonly take: (code: string) => void
}

export function codeMaker(
  categories: readonly Pick<Category, 'id' | 'title'>[],
  entries: readonly Taken[],
): CodeMaker {
  const taken = new Set(entries.map(({ code }) => code.toLowerCase()))
  const patterns = new Map<CategoryId, Pattern>()
  const patternOf = (categoryId: CategoryId): Pattern =>
    patterns.get(categoryId) ??
    patternIn(entries.filter((entry) => entry.categoryId === categoryId)) ??
    freshPattern(categories, categoryId, taken)
  return {
    take: (code) => taken.add(code.toLowerCase()),
    next(categoryId) {
      const { prefix, width, last } = patternOf(categoryId)
      let number = last + 1
      const code = (): string => `${prefix}${String(number).padStart(width, '0')}`
      while (taken.has(code().toLowerCase())) number += 1
      taken.add(code().toLowerCase())
      patterns.set(categoryId, { prefix, width, last: number })
      return EntryCode.parse(code())
    },
  }
}

/** The beginning that most codes share, and the highest number after it; null when none ends in a number. */
function patternIn(entries: readonly Taken[]): Pattern | null {
  const numbered = entries.flatMap(({ code }) => {
    const [, prefix, digits] = /^(.*?)(\d{1,9})$/.exec(code) ?? []
    return prefix === undefined || digits === undefined ? [] : [{ prefix, digits }]
  })
  const groups = [...Map.groupBy(numbered, ({ prefix }) => prefix)]
  const [most] = groups.toSorted(([, a], [, b]) => b.length - a.length)
  if (most === undefined) return null
  const [prefix, codes] = most
  return {
    prefix,
    width: Math.max(...codes.map(({ digits }) => digits.length)),
    last: Math.max(...codes.map(({ digits }) => Number(digits))),
  }
}

function freshPattern(
  categories: readonly Pick<Category, 'id' | 'title'>[],
  categoryId: CategoryId,
  taken: ReadonlySet<string>,
): Pattern {
  const title = categories.find(({ id }) => id === categoryId)?.title ?? ''
  const initials = initialsOf(title) ?? initialsOf(categoryId) ?? 'E'
  const free = (prefix: string): boolean =>
    ![...taken].some((code) => code.startsWith(`${prefix.toLowerCase()}-`))
  // Two categories may begin with the same letters.
  const place = categories.findIndex(({ id }) => id === categoryId) + 1
  return { prefix: `${free(initials) ? initials : `${initials}${place}`}-`, width: 3, last: 0 }
}

/** Letters that stand for a name, such as TI for Tech-InnovaCity; null where it has none of ours. */
function initialsOf(name: string): string | null {
  const words = name.match(/[A-Za-z]+/g) ?? []
  const [first = '', second] = words
  const letters =
    second === undefined
      ? first.slice(0, 2)
      : words
          .slice(0, 3)
          .map((w) => w[0])
          .join('')
  return letters.length < 2 ? null : letters.toUpperCase()
}
