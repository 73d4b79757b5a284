/** A windowful of lines; a number beyond the last is the last. */
export type Part<T> = {
  readonly part: { readonly number: number; readonly of: number }
  readonly lines: readonly T[]
}

/** Cuts a list into windowfuls of at most `most` lines, as even as may be, and takes one. */
export function partOf<T>(lines: readonly T[], most: number, wanted: number): Part<T> {
  const of = Math.max(1, Math.ceil(lines.length / most))
  const size = Math.ceil(lines.length / of)
  const number = Math.min(Math.max(wanted, 1), of)
  return { part: { number, of }, lines: lines.slice((number - 1) * size, number * size) }
}
