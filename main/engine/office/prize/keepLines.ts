import { samePairs } from './samePairs.ts'

/** A line that all three texts share, by its place in each. */
type Anchor = { readonly own: number; readonly plain: number; readonly edited: number }

/**
 * Carries a change over to a text as a person wrote it. `plain` is that text as the writer of YAML gives it back,
 * `edited` the same with the change. Lines that the change does not touch stay byte for byte as in `original`.
 */
export function keepLines(original: string, plain: string, edited: string): string {
  if (original === plain) return edited
  const own = original.split('\n')
  const before = plain.split('\n')
  const after = edited.split('\n')
  const stretches = between(anchors(own, before, after), {
    own: own.length,
    plain: before.length,
    edited: after.length,
  })
  const lines = stretches.flatMap(([from, to]) => {
    const rewritten = after.slice(from.edited + 1, to.edited)
    const untouched = sameLines(before.slice(from.plain + 1, to.plain), rewritten)
    const gap = untouched ? own.slice(from.own + 1, to.own) : rewritten
    return [...gap, ...own.slice(to.own, to.own + 1)]
  })
  return lines.join('\n')
}

function anchors(
  own: readonly string[],
  plain: readonly string[],
  edited: readonly string[],
): readonly Anchor[] {
  const inEdited = new Map(samePairs(plain, edited))
  return samePairs(plain, own).flatMap(([line, place]) => {
    const after = inEdited.get(line)
    return after === undefined ? [] : [{ own: place, plain: line, edited: after }]
  })
}

/** Each stretch between an anchor and the next, from before the first line to behind the last. */
function between(
  list: readonly Anchor[],
  end: Anchor,
): readonly (readonly [from: Anchor, to: Anchor])[] {
  const start = { own: -1, plain: -1, edited: -1 }
  return [...list, end].map((to, place) => [list[place - 1] ?? start, to] as const)
}

function sameLines(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((line, place) => line === second[place])
}
