import { commentLength } from '../../shared/scoring/missing.ts'

/** A text that did not fit, and how many characters would have. */
export type Overlong = { readonly length: number; readonly room: number }

type Selected = {
  readonly value: string
  readonly selectionStart: number
  readonly selectionEnd: number
}

/** How long a comment would be with a text in the place of what is selected, as the rubric counts it. */
export function lengthWith(
  { value, selectionStart, selectionEnd }: Selected,
  more: string,
): number {
  const text = more.replaceAll('\r\n', '\n')
  return commentLength(value.slice(0, selectionStart) + text + value.slice(selectionEnd))
}

/** What a sheet holds at most, in the units in which fields count. */
const mostOfASheet = 10_000

/** A rubric's limit, which counts characters, in those units: some characters have two. */
export function mostUnits(text: string, maximumLength: number): number {
  const twice = text.length - Array.from(text).length
  return Math.min(maximumLength + twice, mostOfASheet)
}
