import type { Prize } from '../model/prize.ts'
import { type ReportWords, ruleText } from './reportWords.ts'

/** Where a picture or a page comes from, so that it can be placed long after it was cut out. */
export type Imprint = readonly [what: string, how: string]

type Facts = {
  readonly prize: Prize
  readonly category: string
  /** Of the inputs, in hex. */
  readonly digest: string
  /** When it was made, in milliseconds since 1970. */
  readonly at: number
}

export function imprint({ prize, category, digest, at }: Facts, words: ReportWords): Imprint {
  const { title, edition, round, rule } = prize
  return [
    words('imprint.what', { prize: title, edition, round: round.title, category }),
    words('imprint.how', {
      rule: ruleText(rule.method, words),
      date: dayOf(at),
      digest: shortDigest(digest),
    }),
  ]
}

/** The day in UTC, as every language reads it. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** Enough of a digest to compare by eye. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 16)
}
