import { z } from 'zod'
import { CategoryId, EntryCode, JurorId } from '../model/ids.ts'
import { FractionText } from './fraction.ts'
import { Note } from './figure.ts'
import { UncountedSheet } from './countSheets.ts'
import { Tie } from './tie.ts'
import { Outlier } from './outliers.ts'
import { UnrankedReason } from './rank.ts'

const figure = z.number().nullable()

/** What other methods make of an entry. A null has its reason among the notes. Means are on 0 to 100. */
const figures = {
  /** Sheets that count. */
  sheets: z.int().min(0),
  mean: figure,
  median: figure,
  /** The mean without the highest and lowest totals: as many as the rule drops, else one each. */
  trimmed: figure,
  /** Mean of the jurors' z-scores (population standard deviation). */
  z: figure,
  /** The entry's value once each juror's severity is taken out. */
  leastSquares: figure,
  /** Σ (n - rank) over the jurors, with mid-ranks. */
  borda: figure,
  /** Population standard deviation of the totals: how far the jurors are apart on this entry. */
  spread: figure,
  /** Place in the order with the fewest disagreements. */
  kemeny: z.int().nullable(),
  /** 95 % of the bootstrapped ranks lie within. */
  interval: z.tuple([z.int(), z.int()]).readonly().nullable(),
  notes: z.array(Note).readonly(),
}

/** `score` is the official score on 0 to 100 as a decimal with ten places at most; `exact` is what ranked. */
export const EntryResult = z.strictObject({
  code: EntryCode,
  rank: z.int().min(1),
  score: z.string(),
  exact: FractionText,
  ...figures,
})
export type EntryResult = z.infer<typeof EntryResult>

export const UnrankedResult = z.strictObject({
  code: EntryCode,
  reason: UnrankedReason,
  ...figures,
})
export type UnrankedResult = z.infer<typeof UnrankedResult>

/** How far the jurors agree on the totals. ICC and W are of the complete block, whose jurors scored all its entries. */
export const Agreement = z.strictObject({
  alphaInterval: figure,
  alphaOrdinal: figure,
  icc21: figure,
  icc2k: figure,
  kendallW: figure,
  kendallP: figure,
  block: z
    .strictObject({
      entries: z.array(EntryCode).readonly(),
      jurors: z.array(JurorId).readonly(),
    })
    .nullable(),
  notes: z.array(Note).readonly(),
})
export type Agreement = z.infer<typeof Agreement>

/** One juror of the category. */
export const JurorResult = z.strictObject({
  id: JurorId,
  sheets: z.int().min(1),
  /** b of T = v + b with Σ b = 0: points the juror adds, so below 0 is severe. */
  severity: figure,
  /** Population standard deviation of the juror's totals. */
  spread: figure,
  /** Pearson's r with the mean of the others on the same entries. */
  correlation: figure,
  /** Share of the juror's sheets that have the juror's most frequent total, 0 to 1. */
  identical: z.number(),
  notes: z.array(Note).readonly(),
})
export type JurorResult = z.infer<typeof JurorResult>

/** Everything that follows from the counted sheets of one category. Ranked entries stand in rank order. */
export const CategoryResults = z.strictObject({
  id: CategoryId,
  entries: z.array(EntryResult).readonly(),
  unranked: z.array(UnrankedResult).readonly(),
  ties: z.array(Tie).readonly(),
  agreement: Agreement,
  jurors: z.array(JurorResult).readonly(),
  /** Totals that stand far from all others of their entry, for the jury to talk about; they count like any other. */
  outliers: z.array(Outlier).readonly(),
  uncounted: z.array(UncountedSheet).readonly(),
  notes: z.array(Note).readonly(),
})
export type CategoryResults = z.infer<typeof CategoryResults>
