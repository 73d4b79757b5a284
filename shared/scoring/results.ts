import { z } from 'zod'
import { CategoryId, CriterionId, EntryCode, JurorId } from '../model/ids.ts'
import { Agreement } from './agreementResult.ts'
import { Bounds } from './bounds.ts'
import { FractionText } from './fraction.ts'
import { Note } from './figure.ts'
import { UncountedSheet } from './countSheets.ts'
import { Tie } from './tie.ts'
import { MethodPlaces } from './methodPlaces.ts'
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
  /** The mean share of the others that a juror put the entry above, 0 to 100: what the rule `borda` ranks by. */
  bordaShare: figure,
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
  /** Where each other method would put the entry. */
  places: MethodPlaces,
})
export type EntryResult = z.infer<typeof EntryResult>

export const UnrankedResult = z.strictObject({
  code: EntryCode,
  reason: UnrankedReason,
  ...figures,
})
export type UnrankedResult = z.infer<typeof UnrankedResult>

/** Quartiles as spreadsheets have them (QUARTILE.INC). */
export const Distribution = z.strictObject({
  lowest: z.number(),
  lowerQuartile: z.number(),
  median: z.number(),
  upperQuartile: z.number(),
  highest: z.number(),
  mean: z.number(),
})
export type Distribution = z.infer<typeof Distribution>

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
  /** The standard error of the severity, and where 95 % of it lie. */
  severityError: figure,
  severityInterval: Bounds.nullable(),
  /** Mean square of what is left of the juror's totals beside quality and severity, 1 for a juror like all. */
  residual: figure,
  /** The juror's totals from the lowest to the highest. */
  distribution: Distribution,
  /** Share of the juror's sheets that have the juror's most frequent total, 0 to 1. */
  identical: z.number(),
  notes: z.array(Note).readonly(),
})
export type JurorResult = z.infer<typeof JurorResult>

/** One criterion over the counted sheets; its values are on 0 to 100 of its scale. */
export const CriterionResult = z.strictObject({
  id: CriterionId,
  /** Sheets with points for it. */
  sheets: z.int().min(0),
  mean: figure,
  /** Population standard deviation. */
  spread: figure,
  /** Share of its marks at the lowest and at the highest points of the scale, 0 to 1. */
  lowest: figure,
  highest: figure,
  /** Pearson's r with the total of the same sheet's other criteria: how far it tells good from bad as they do. */
  discrimination: figure,
  /** Pearson's r with each other criterion of the same sheets. */
  correlations: z.array(z.strictObject({ id: CriterionId, correlation: figure })).readonly(),
  agreement: Agreement,
  notes: z.array(Note).readonly(),
})
export type CriterionResult = z.infer<typeof CriterionResult>

/** Everything that follows from the counted sheets of one category. Ranked entries stand in rank order. */
export const CategoryResults = z.strictObject({
  id: CategoryId,
  entries: z.array(EntryResult).readonly(),
  unranked: z.array(UnrankedResult).readonly(),
  ties: z.array(Tie).readonly(),
  agreement: Agreement,
  jurors: z.array(JurorResult).readonly(),
  criteria: z.array(CriterionResult).readonly(),
  /** Totals that stand far from all others of their entry, for the jury to talk about; they count like any other. */
  outliers: z.array(Outlier).readonly(),
  uncounted: z.array(UncountedSheet).readonly(),
  notes: z.array(Note).readonly(),
})
export type CategoryResults = z.infer<typeof CategoryResults>
