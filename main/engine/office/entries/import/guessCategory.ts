import type { CategoryId } from '../../../../../shared/model/ids.ts'
import type { Category } from '../../../../../shared/model/prize.ts'
import { plainName } from './guessColumns.ts'

type Named = Pick<Category, 'id' | 'title'>

/** The category that a word of a table or the name of a folder means; null when it could be none or two. */
export function guessCategory(word: string, categories: readonly Named[]): CategoryId | null {
  const plain = plainName(word)
  if (plain === '') return null
  const namesOf = ({ id, title }: Named): readonly string[] => [plainName(id), plainName(title)]
  const exact = categories.filter((category) => namesOf(category).includes(plain))
  if (exact.length === 1) return exact[0]?.id ?? null
  const close = categories.filter((category) =>
    namesOf(category).some(
      (name) =>
        name.length > 2 && plain.length > 2 && (name.includes(plain) || plain.includes(name)),
    ),
  )
  return close.length === 1 ? (close[0]?.id ?? null) : null
}
