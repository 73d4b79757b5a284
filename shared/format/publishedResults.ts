import { z } from 'zod'
import { RankingEffect } from '../amendments/rankingEffect.ts'
import { SetAsideReason } from '../amendments/applyAmendments.ts'
import { CategoryId, EntryCode, JurorId, Sha256 } from '../model/ids.ts'
import { Outcome } from '../model/juryDecision.ts'
import { Rule } from '../model/rule.ts'
import { UncountedSheet } from '../scoring/countSheets.ts'
import { FractionText } from '../scoring/fraction.ts'
import { UnrankedReason } from '../scoring/rank.ts'
import { Tie } from '../scoring/tie.ts'
import { PublishedEntry, StrayReason } from './publication.ts'

/** A figure that ranks nothing officially: six places at most, without zeros at the end. Null: it cannot be given. */
export const FigureText = z
  .string()
  .regex(/^(?:0|-?(?:0|[1-9]\d*)\.\d{0,5}[1-9]|-?[1-9]\d*)$/)
  .nullable()
export type FigureText = z.infer<typeof FigureText>

/** `score` is the official score on 0 to 100, `exact` what ranks; all others stand beside it. */
export const PublishedPlace = z.strictObject({
  code: EntryCode,
  rank: z.int().min(1),
  score: z.string(),
  exact: FractionText,
  sheets: z.int().min(0),
  mean: FigureText,
  median: FigureText,
  trimmed: FigureText,
  z: FigureText,
  leastSquares: FigureText,
  borda: FigureText,
  spread: FigureText,
  /** 95 % of the bootstrapped ranks lie within. */
  interval: z.tuple([z.int(), z.int()]).readonly().nullable(),
})
export type PublishedPlace = z.infer<typeof PublishedPlace>

/** What one juror's counted sheet makes of an entry, on 0 to 100. */
export const PublishedTotal = z.strictObject({
  juror: JurorId,
  entryCode: EntryCode,
  total: FractionText,
})

export const PublishedJuror = z.strictObject({
  juror: JurorId,
  sheets: z.int().min(1),
  severity: FigureText,
  spread: FigureText,
})

export const PublishedCategory = z.strictObject({
  id: CategoryId,
  /** In the order of the ranks. */
  entries: z.array(PublishedPlace).readonly(),
  unranked: z.array(z.strictObject({ code: EntryCode, reason: UnrankedReason })).readonly(),
  /** Every tie-break tried on entries of equal score. */
  ties: z.array(Tie).readonly(),
  totals: z.array(PublishedTotal).readonly(),
  /** Sheets without a total, and why. */
  uncounted: z.array(UncountedSheet).readonly(),
  agreement: z.strictObject({
    alphaInterval: FigureText,
    alphaOrdinal: FigureText,
    icc2k: FigureText,
    kendallW: FigureText,
  }),
  jurors: z.array(PublishedJuror).readonly(),
  /** The ranking without the amendments beside the one with them; null where none of them holds. */
  amended: RankingEffect.shape.entries.nullable(),
  /** What the jury decided, as it stands. */
  outcomes: z
    .array(
      z.strictObject({
        outcome: Outcome,
        award: z.string(),
        entries: z.array(EntryCode).readonly(),
        /** The decision's number. */
        decision: z.int().min(1),
      }),
    )
    .readonly(),
})
export type PublishedCategory = z.infer<typeof PublishedCategory>

/** `results.json`: all of it follows from the other files. */
export const PublishedResults = z.strictObject({
  format: z.literal(1),
  rule: Rule,
  categories: z.array(PublishedCategory).readonly(),
  /** What is out of the results and why. */
  exclusions: z.strictObject({
    entries: z.array(PublishedEntry).readonly(),
    sheets: z
      .array(z.strictObject({ juror: JurorId, entryCode: EntryCode, reason: StrayReason }))
      .readonly(),
    amendments: z.array(z.strictObject({ digest: Sha256, reason: SetAsideReason })).readonly(),
  }),
  /** Of every score file that counts, in the order of the words. */
  trackers: z.array(z.string()).readonly(),
})
export type PublishedResults = z.infer<typeof PublishedResults>
