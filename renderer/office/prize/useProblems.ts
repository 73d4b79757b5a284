import { useMemo } from 'react'
import { useWords } from '../../messages/useWords.ts'

type Problem<T> = (value: T) => string | null

/** What can be wrong with a single field, said while it is typed. */
export type Problems = {
  readonly filled: (maximum: number) => Problem<string>
  readonly atMost: (maximum: number) => Problem<string>
  readonly range: (minimum: number, maximum: number) => Problem<number>
}

export function useProblems(): Problems {
  const words = useWords()
  return useMemo(() => {
    const atMost =
      (maximum: number): Problem<string> =>
      (text) =>
        text.length > maximum ? words('prize.text.long', { maximum }) : null
    return {
      atMost,
      filled: (maximum) => (text) =>
        text.trim() === '' ? words('prize.text.empty') : atMost(maximum)(text),
      range: (minimum, maximum) => (value) =>
        value >= minimum && value <= maximum
          ? null
          : words('prize.number.range', { minimum, maximum }),
    }
  }, [words])
}
